import type { Kind, Line, Marks } from '../line';
import { tidyLines } from '../tidy';
import type { Told } from '../told';
import { addressOf } from './address';
import { isBlock, kindInside } from './kinds';
import { whyLeftOut } from './left-out';
import { LineWriter } from './line-writer';
import { marksInside } from './marks';
import { isDataTable, tableLines } from './table';
import { attribute, childrenOf, has, isElement, isText, style, textOf, type Element, type Node } from './tree';

/** What holds for everything inside an element. */
interface Around {
  readonly kind: Kind;
  readonly marks: Marks;
  readonly url?: string;
}

/** Reads the lines of some nodes, in their order and tidy. @param told Is told what does not come along. */
export function readLines(nodes: readonly Node[], told: Told, kind: Kind = { type: 'paragraph' }): readonly Line[] {
  const writer = new LineWriter();
  const reader = new Reader(writer, told);
  for (const node of nodes) reader.read(node, { kind, marks: {} });
  return tidyLines(writer.lines);
}

class Reader {
  readonly #writer: LineWriter;
  readonly #told: Told;

  constructor(writer: LineWriter, told: Told) {
    this.#writer = writer;
    this.#told = told;
  }

  read(node: Node, { kind, ...rest }: Around): void {
    if (isText(node)) this.#writer.write(kind, { ...rest, text: node.value.replace(/[ \t\r\n\f]+/g, ' ') });
    else if (isElement(node)) this.#readElement(node, { kind, ...rest });
  }

  #readElement(element: Element, around: Around): void {
    const isLine = isBlock(element);
    if (isLine) this.#writer.end();
    const reason = whyLeftOut(element);
    if (reason === undefined) this.#readInside(element, around);
    else if (reason !== 'junk') this.#told.add(reason);
    if (isLine) this.#writer.end();
  }

  #readInside(element: Element, around: Around): void {
    if (element.tagName === 'br') return this.#readBreak(element, around);
    const kind = kindInside(element, around.kind);
    if (kind.type === 'code') return this.#writer.write(kind, { text: textOf(element), marks: {} });
    if (isDataTable(element)) {
      this.#told.add('tables');
      const depth = kind.type === 'item' ? kind.depth + 1 : 0;
      return this.#writer.add(tableLines(element, depth, (cell) => readLines(childrenOf(cell), this.#told)));
    }
    const inside = { ...around, ...this.#linkOf(element, around.url), kind, marks: marksInside(element, around.marks) };
    for (const child of childrenOf(element)) this.read(child, inside);
  }

  #readBreak(element: Element, { kind, ...rest }: Around): void {
    if (style(element, 'page-break-before') === 'always') this.#writer.end();
    else this.#writer.lineBreak(kind, rest);
  }

  #linkOf(element: Element, around: string | undefined): { readonly url?: string } {
    if (element.tagName !== 'a' || !has(element, 'href') || around !== undefined) return {};
    const address = addressOf(attribute(element, 'href'));
    if (typeof address === 'object') return address;
    if (address === 'nowhere' && textOf(element).trim() !== '') this.#told.add('links');
    return {};
  }
}
