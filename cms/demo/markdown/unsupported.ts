import type { Nodes } from 'mdast';

/** The error for Markdown that Strapi's `blocks` field has no place for: what was found, where, and what to do. */
export function unsupported(node: Nodes, where: string): Error {
  const line = node.position?.start.line ?? '?';
  return new Error(
    `Demo text, line ${line}: expected ${where}, found Markdown of the kind “${node.type}”. ` +
      'Write it with paragraphs, headings, lists, quotes, links, bold, italic and code only.',
  );
}
