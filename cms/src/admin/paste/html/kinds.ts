import type { Kind } from '../line';
import { attribute, findAll, hasClass, parentOf, style, textOf, type Element } from './tree';

/** What begins and ends a line; everything else stands in one. */
const BLOCKS = new Set(
  'p div section nav article main header footer aside address blockquote figure figcaption dl dt dd fieldset legend form details summary center hgroup ul ol menu li h1 h2 h3 h4 h5 h6 pre table caption thead tbody tfoot tr th td hr video iframe'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a line. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** The kind of the lines inside an element that stands inside lines of another kind; that other kind where it changes nothing. */
export function kindInside(element: Element, around: Kind): Kind {
  const item = itemOf(element, around);
  if (item) return item;
  if (around.type !== 'paragraph') return around;
  const level = headingLevel(element);
  if (level !== undefined) return { type: 'heading', level };
  if (element.tagName === 'pre') return { type: 'code' };
  return isQuote(element) ? { type: 'quote' } : around;
}

/** Word's title stands above all headings, so its level is 0. */
function headingLevel(element: Element): number | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (hasClass(element, /^MsoTitle/)) return 0;
  const named = /\bMsoHeading(\d)\b/.exec(attribute(element, 'class'))?.[1];
  const outline = tagName === 'p' ? style(element, 'mso-outline-level') : '';
  const said = attribute(element, 'role') === 'heading' ? attribute(element, 'aria-level') || '2' : '';
  const level = Number(named ?? (outline || said));
  return level > 0 ? level : undefined;
}

/** Mail programs indent with `blockquote` too, and take its line away. */
const isQuote = (element: Element): boolean =>
  hasClass(element, /^Mso(Intense)?Quote/) ||
  (element.tagName === 'blockquote' && !style(element, 'border').startsWith('none'));

function itemOf(element: Element, around: Kind): Kind | undefined {
  if (element.tagName === 'p') return wordItem(element);
  if (element.tagName !== 'li') return undefined;
  const said = Number(attribute(element, 'aria-level') || attribute(element, 'data-aria-level'));
  const ordered = parentOf(element)?.tagName === 'ol';
  return { type: 'item', ordered, depth: said > 0 ? said - 1 : depthOf(element, around) };
}

/** How many lists a list item stands in; Google Docs puts a nested list beside the item that it belongs to. */
function depthOf(item: Element, around: Kind): number {
  let depth = -1;
  for (let node = parentOf(item); node; node = parentOf(node)) if (/^(ul|ol|menu)$/.test(node.tagName)) depth += 1;
  return Math.max(depth, around.type === 'item' ? around.depth : 0, 0);
}

/** Word's list items are paragraphs, with the level in their style and the bullet or number written out. */
function wordItem(paragraph: Element): Kind | undefined {
  const list = style(paragraph, 'mso-list');
  const marker = findAll(paragraph, (element) => style(element, 'mso-list') === 'ignore').at(0);
  const isItem = list === '' || list === 'none' ? marker !== undefined : /level\d/.test(list);
  if (!isItem) return undefined;
  const level =
    /level(\d+)/.exec(list)?.[1] ?? /\bMsoList(?:Bullet|Number)(\d)/.exec(attribute(paragraph, 'class'))?.[1];
  return { type: 'item', ordered: isNumber(marker ? textOf(marker) : ''), depth: Number(level ?? 1) - 1 };
}

/** Whether Word's marker counts: `1.`, `1.2`, `(a)`, `iv)`, but not `·` nor the `o` of its second level. */
const isNumber = (marker: string): boolean => /^[\s\u00A0]*\(?([a-z]{1,5}[.):]|\d)/i.test(marker);
