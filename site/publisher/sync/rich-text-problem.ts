const INLINE = new Set(['text', 'link']);

/** What each kind of block may hold, by the names that the CMS's blocks field gives them. */
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  paragraph: INLINE,
  heading: INLINE,
  quote: INLINE,
  code: INLINE,
  list: new Set(['list-item', 'list']),
  'list-item': INLINE,
  link: new Set(['text']),
};

/** How much of a value that is no rich text is shown, in characters. */
const MOST_SHOWN = 60;

const NO_CONTENT = 'has no content. Write the text anew, and publish the entry again';

const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'code', 'list']);

interface Node {
  readonly type: string;
  readonly children?: unknown;
  readonly text?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/**
 * What is wrong with a rich text, and where in it; undefined where nothing is.
 * A picture inside the text is refused: it holds a frozen address and no words for those who cannot see it.
 */
export function richTextProblem(value: unknown): string | undefined {
  if (Array.isArray(value)) return nodesProblem(value, BLOCKS, '');
  return `expected a text, found ${JSON.stringify(value).slice(0, MOST_SHOWN)}. Write the text anew, and publish the entry again`;
}

function nodesProblem(nodes: readonly unknown[], allowed: ReadonlySet<string>, path: string): string | undefined {
  for (const [index, node] of nodes.entries()) {
    const place = `${path}[${index}]`;
    if (!isNode(node)) return `${place} is no part of a text. Write the text anew, and publish the entry again`;
    if (node.type === 'image')
      return `${place} is a picture inside the text. Remove it there, and add it in a picture field or section, where it can have alternative text`;
    if (!allowed.has(node.type)) return `${place} is a “${node.type}”, where ${[...allowed].join(', ')} can stand`;
    if (node.type === 'text' && typeof node.text !== 'string') return `${place} ${NO_CONTENT}`;
    const inner = CHILDREN[node.type];
    if (!inner) continue;
    if (!Array.isArray(node.children)) return `${place} ${NO_CONTENT}`;
    const problem = nodesProblem(node.children, inner, `${place}.children`);
    if (problem) return problem;
  }
  return undefined;
}
