import type { EntryField, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import { linksInText, type TextLink } from '../links-in-text';
import { isBlank } from '../words-in-text';

/** Words that say that there is a link, and not where it leads (WCAG failure F84; the list of Lighthouse’s audit “link-text”). */
const SAY_NOTHING: ReadonlySet<string> = new Set(
  [
    'click, click this, click this link, click on this, click on this link, click the link, click for more, tap, press, go',
    'follow this, follow this link, follow the link, visit this link, open, open this, view, view this, see this, start',
    'link, links, the link, a link, this, this link, this page, this site, this website, this article, this document',
    'more, and more, more here, more info, more information, more details, further information, further details',
    'info, information, details, read, read on, read this, read more, read it, see more, show more, view more, view details',
    'learn more, find out more, discover more, continue, continue reading, full story, the full story',
    'download, download now, download this, download it, download file, download pdf, pdf, file, document, attachment',
  ].flatMap((line) => line.split(', ')),
);

/** “Here”, with or without a verb before it: “Read it here” names nothing, “Here to help” does. */
const HERE =
  /^(?:(?:click|tap|press|go|look|see|read|visit|follow|download|view|learn|find|find out|available|more|info|information)(?: (?:it|this|that|them|on|more|info|information|the link|this link))? )?(?:right |over )?here$/;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * The words of a link say where it leads (WCAG 2.2, 2.4.4 and 2.4.9): screen readers list the links of a page without what
 * surrounds them, and speech control follows a link by its words.
 */
export function linkSaysWhere({ path, attribute, value }: EntryField): FieldProblem[] {
  if (attribute.type !== 'blocks') return [];
  return linksInText(value).flatMap((link) => {
    const message = inText(link);
    return message === undefined ? [] : [{ path: [...path], message }];
  });
}

/** The same rule for a component whose words in one field are a link. */
export const labelSaysWhere =
  (field: string) =>
  (path: readonly string[], { [field]: label }: Part): FieldProblem[] => {
    // Without any words, the form says so at the field.
    if (typeof label !== 'string' || isBlank(label)) return [];
    const problem = problemWith(label);
    return problem === undefined ? [] : [{ path: [...path, field], message: `“${label}” ${problem}` }];
  };

function inText({ url, text, line }: TextLink): string | undefined {
  if (isBlank(text))
    return `A link to ${url} stands on no words, so nobody can see or hear it; its line reads “${beginning(line)}”. Give it words, or remove it.`;
  // A line that is nothing but an address, as in a list of sources, says as much as there is to say.
  if (ADDRESS.test(text.trim()) && line.trim() === text.trim()) return undefined;
  const problem = problemWith(text);
  return problem && `The link on “${text.trim()}” ${problem}`;
}

function problemWith(label: string): string | undefined {
  if (ADDRESS.test(label.trim()))
    return 'is a web address, which screen readers spell out. Write in words what readers find there.';
  const words = plain(label);
  if (words === '' || HERE.test(words) || SAY_NOTHING.has(words))
    return 'does not say where it leads. Name what readers find there, such as “Our plan for 2027”: screen readers list links without the words around them.';
  return undefined;
}

const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:please|just) | (?:please|now)$/g, '');

const beginning = (line: string): string => (line.length > 60 ? `${line.slice(0, 60).trim()} …` : line.trim());
