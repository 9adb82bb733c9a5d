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

const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'code', 'list']);

interface Node {
  readonly type: string;
  readonly children?: readonly unknown[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Whether a value is a rich text: a list of blocks, each with a kind and children. */
export function looksLikeRichText(value: unknown): value is readonly Node[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => isNode(item) && Array.isArray(item.children))
  );
}

/**
 * What is wrong with a rich text, and where in it; undefined where nothing is.
 * A picture inside the text is refused: it holds a frozen address and no words for those who cannot see it.
 */
export function richTextProblem(
  nodes: readonly unknown[],
  allowed: ReadonlySet<string> = BLOCKS,
  path = '',
): string | undefined {
  for (const [index, node] of nodes.entries()) {
    const place = `${path}[${index}]`;
    if (!isNode(node)) return `${place} is no block`;
    if (node.type === 'image')
      return `${place} is a picture inside the text. Remove it there, and add it in a picture field or section, where it can have alternative text`;
    if (!allowed.has(node.type)) return `${place} is a “${node.type}”, where ${[...allowed].join(', ')} can stand`;
    const inner = CHILDREN[node.type];
    const problem = inner && richTextProblem(node.children ?? [], inner, `${place}.children`);
    if (problem) return problem;
  }
  return undefined;
}
