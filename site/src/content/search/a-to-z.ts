import type { ContentType } from '@waymark/shared-types';
import { pathIn } from '../address.ts';
import { wholeGroupsOf } from '../case-study/list-groups.ts';
import { early } from '../late/early.ts';
import type { LinkData } from '../links/link.ts';
import { NAME_FIELDS } from '../name-fields.ts';
import { readList, readTotal } from '../reading/read.ts';
import { definitions, type EntryOf } from '../registry.ts';
import { messages } from '../../messages/messages.ts';

/** What begins with a letter. */
export interface Letter {
  /** A capital letter, or `0–9`. */
  readonly letter: string;
  /** Its place on the page. */
  readonly id: string;
  readonly links: readonly LinkData[];
}

/**
 * Types whose entries are not in it: examples of good practice are too many, and have lists of their own; settings and the like are
 * taken from those lists, because one without an example has no page.
 */
const ELSEWHERE: ReadonlySet<ContentType> = new Set<ContentType>(['case-study', 'theme', 'redirect', 'home']);

/** Everything that has an address on the site, but examples of good practice, by its first letter. */
export async function aToZ(): Promise<readonly Letter[]> {
  const found = await Promise.all(
    definitions.filter(({ type }) => !ELSEWHERE.has(type)).map(async (definition) => await linksTo(definition)),
  );
  const themes = (await wholeGroupsOf('theme')).flatMap(({ links }) => links);
  const links = [...found.flat(), ...themes.flatMap(({ text, href }) => (href === undefined ? [] : [{ text, href }]))];
  return inLetters(links.map(({ text, href }) => ({ text: early(text), href })));
}

async function linksTo({ type, address = {} }: (typeof definitions)[number]): Promise<readonly LinkData[]> {
  const entries = await readList(type);
  const index = address.index !== undefined && (await readTotal(type)) > 0 ? indexLinks(type, address.index) : [];
  const own = entries.flatMap((entry) => {
    const href = pathIn(address, entry);
    const text = nameOf(entry);
    return href === undefined || text === undefined ? [] : [{ text, href }];
  });
  return [...index, ...own];
}

/** The page of all entries of a type, where people look for it by a name of its own. */
function indexLinks(type: ContentType, href: string): readonly LinkData[] {
  const text = INDEX_NAMES[type];
  return text === undefined ? [] : [{ text, href }];
}

const INDEX_NAMES: Readonly<Partial<Record<ContentType, string>>> = {
  principle: messages.principles.title,
  action: messages.actions.title,
  milestone: messages.milestones.title,
  finding: messages.findings.title,
  report: messages.reports.title,
  term: messages.words.title,
};

/** Names of one line: what people said is a sentence, and stands on the page of all findings. */
function nameOf(entry: EntryOf<ContentType>): string | undefined {
  const data: Readonly<Record<string, unknown>> = entry;
  const name = [...NAME_FIELDS, 'word'].map((field) => data[field]).find((value) => typeof value === 'string');
  return 'statement' in entry ? undefined : name;
}

const ALPHABET = /^[A-Z]$/;
const OTHERS = '0–9';

function inLetters(links: readonly LinkData[]): readonly Letter[] {
  const inOrder = [...links].sort((a, b) => a.text.localeCompare(b.text, 'en-GB') || (a.href < b.href ? -1 : 1));
  const letters = new Map<string, LinkData[]>();
  for (const link of inOrder) {
    const letter = letterOf(link.text);
    letters.set(letter, [...(letters.get(letter) ?? []), link]);
  }
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, own]) => ({
      letter,
      id: `letter-${letter === OTHERS ? 'others' : letter.toLowerCase()}`,
      links: own,
    }));
}

/** The letter that a name stands under, without its accent; quotation marks and the like do not count. */
function letterOf(name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFD')) ?? [];
  const capital = first.toUpperCase();
  return ALPHABET.test(capital) ? capital : OTHERS;
}
