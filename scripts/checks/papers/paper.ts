import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Something that a paper says, and the line that it says it in. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** What a paper says that can be compared with the repository. */
export interface Paper {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links and pictures lead. */
  readonly links: readonly Said[];
  /** What stands in backticks. */
  readonly code: readonly Said[];
  /** What stands in backticks and is strong: the messages that docs/troubleshooting.md explains. */
  readonly messages: readonly Said[];
  /** The lines of its blocks of shell commands, without what they remark. */
  readonly commands: readonly Said[];
}

const SHELLS: ReadonlySet<string | null | undefined> = new Set(['sh', 'bash']);

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const inlineCodeIn = (node: Nodes): Said[] =>
  [...nodesIn(node)].flatMap((each) => (each.type === 'inlineCode' ? [{ text: each.value, line: lineOf(each) }] : []));

const wordsOf = (node: Nodes): string =>
  [...nodesIn(node)].map((each) => (each.type === 'text' || each.type === 'inlineCode' ? each.value : '')).join('');

/** Reads a paper. @param path From the root of the repository. @param markdown CommonMark; tables are read as text. */
export function readPaper(path: string, markdown: string): Paper {
  const root = fromMarkdown(markdown);
  const nodes = [...nodesIn(root)];
  const slugger = new GithubSlugger();
  return {
    path,
    anchors: new Set(nodes.filter(({ type }) => type === 'heading').map((node) => slugger.slug(wordsOf(node)))),
    links: nodes.flatMap((node) => ('url' in node ? [{ text: node.url, line: lineOf(node) }] : [])),
    code: inlineCodeIn(root),
    messages: nodes.filter(({ type }) => type === 'strong').flatMap(inlineCodeIn),
    commands: nodes.flatMap((node) =>
      node.type === 'code' && SHELLS.has(node.lang)
        ? node.value
            .split('\n')
            .map((text, index) => ({ text: text.replace(/(^|\s)#.*$/, ''), line: lineOf(node) + 1 + index }))
        : [],
    ),
  };
}
