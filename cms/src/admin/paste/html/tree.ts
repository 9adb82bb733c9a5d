import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** The children of the body of a page or of a piece of one, as browsers read it. */
export function bodyOf(html: string): readonly Node[] {
  const page = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const body = childrenOf(page).find((node) => node.nodeName === 'body');
  return childrenOf(body);
}

/** Whether a node is an element; texts and comments are none. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Whether a node is a text. */
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

/** What is inside a node; nothing where it cannot hold anything. */
export const childrenOf = (node: Node | undefined): readonly Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];

/** The element that an element stands in. */
export function parentOf(element: Element | undefined): Element | undefined {
  const parent = element?.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}

/** An attribute of an element; an empty text where it has none. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Whether an element has an attribute, whatever its value. */
export const has = (element: Element, name: string): boolean => element.attrs.some((one) => one.name === name);

/** A property that is set on the element itself, in small letters; an empty text where it is not. */
export function style(element: Element, property: string): string {
  const found = attribute(element, 'style')
    .split(';')
    .map((declaration) => declaration.split(':'))
    .find(([name = '']) => name.trim().toLowerCase() === property);
  return found?.slice(1).join(':').trim().toLowerCase() ?? '';
}

/** Whether one of an element's classes matches. */
export const hasClass = (element: Element, pattern: RegExp): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name));

/** The text of a node and of everything inside it, as it stands in the source. */
export const textOf = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(textOf).join(''));

/** The elements inside a node that match, those inside each other too. */
export function findAll(node: Node, isWanted: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child) && isWanted(child) ? [child] : []),
    ...findAll(child, isWanted),
  ]);
}
