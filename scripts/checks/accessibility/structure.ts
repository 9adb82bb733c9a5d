import { HTMLElement, TextNode } from 'node-html-parser';
import type { ReleasedPage } from '../release/release.ts';

/** Attributes whose value decides how an element is drawn, or what it is to assistive technology. */
const TELLING =
  /^(?:class|role|type|lang|dir|scope|open|hidden|tabindex|popover|aria-(?:current|expanded|hidden|live|checked|selected))$/;

/**
 * What a page is put together from: its elements within each other, with their classes, roles and states, without its words
 * and addresses; and how often the same follows is left out. What a checker finds in one of two pages with the same structure it
 * finds in the other.
 */
export function structureOf(element: HTMLElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) =>
    // Of the others only whether there is something: an empty alternative text is another thing than one with words.
    TELLING.test(name) ? `${name}=${value}` : `${name}${value === '' ? '' : '+'}`,
  );
  const within = new Set<string>();
  for (const node of element.childNodes) {
    if (node instanceof HTMLElement) within.add(structureOf(node));
    else if (node instanceof TextNode && node.text.trim() !== '') within.add('text');
  }
  return `<${[element.rawTagName, ...attributes.toSorted()].join(' ')}>${[...within].join('')}</>`;
}

/** The addresses of the first page of each structure, in order. */
export function oneOfEachStructure(pages: readonly Pick<ReleasedPage, 'path' | 'root'>[]): string[] {
  const first = new Map<string, string>();
  for (const { path, root } of pages) {
    const structure = structureOf(root);
    if (!first.has(structure)) first.set(structure, path);
  }
  return [...first.values()];
}
