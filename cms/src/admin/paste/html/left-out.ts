import type { Matter } from '../told';
import { attribute, findAll, has, hasClass, style, type Element } from './tree';

/** Nothing that people read, or that does anything in a text. */
const JUNK = new Set(
  'script style noscript template head title meta link base xml nav button label input select option textarea progress meter dialog svg map area wbr'.split(
    ' ',
  ),
);
const JUNK_ROLES = new Set(['navigation', 'button', 'search', 'menu', 'menubar', 'toolbar', 'tablist', 'dialog']);
const PICTURES = new Set(['img', 'picture', 'canvas', 'v:shape', 'v:imagedata']);
const PLAYERS = new Set(['video', 'audio', 'iframe', 'object', 'embed']);

/** Why an element does not come along: it is worth telling (a matter), or it is not (`junk`); undefined where it comes along. */
export function whyLeftOut(element: Element): Matter | 'junk' | undefined {
  if (isHidden(element) || isMarker(element)) return 'junk';
  if (element.tagName === 'del' || hasClass(element, /^msoDel$/)) return 'deletions';
  if (isComment(element)) return 'comments';
  if (hasClass(element, /^MsoToc\d?(Heading)?$/)) return 'contents';
  if (PICTURES.has(element.tagName)) return isOrnament(element) ? 'junk' : 'pictures';
  if (PLAYERS.has(element.tagName)) return 'players';
  return JUNK.has(element.tagName) || JUNK_ROLES.has(attribute(element, 'role')) ? 'junk' : undefined;
}

function isHidden(element: Element): boolean {
  return (
    has(element, 'hidden') ||
    style(element, 'display') === 'none' ||
    style(element, 'visibility') === 'hidden' ||
    style(element, 'mso-hide') === 'all' ||
    /^0(px|pt|em)?$/.test(style(element, 'font-size'))
  );
}

/** The bullet or number that Word writes out before an item or a heading. */
const isMarker = (element: Element): boolean => style(element, 'mso-list') === 'ignore';

/** A comment of Word or Google Docs: its mark in the text, or the list of comments at the end. */
const isComment = (element: Element): boolean =>
  hasClass(element, /^(MsoCommentReference|msocomanchor|msocomtxt|msocomoff)$/) ||
  /^comment(-list)?$/.test(style(element, 'mso-element')) ||
  isCommentLink(element) ||
  (element.tagName === 'sup' && findAll(element, isCommentLink).length > 0);

const isCommentLink = (element: Element): boolean =>
  element.tagName === 'a' && /^#(_msocom|cmnt)/.test(attribute(element, 'href'));

/** A picture that says nothing: one that counts visits, or the box of a checklist. */
function isOrnament(element: Element): boolean {
  const isDot = ['width', 'height'].some((side) => /^[01](px)?$/.test(attribute(element, side)));
  return isDot || attribute(element, 'aria-roledescription').includes('checkbox');
}
