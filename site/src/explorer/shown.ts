import { explorer, search } from '../messages/en/explorer.ts';
import type { Excerpt, Piece } from '../search/engine/search.ts';
import { COMPARED_PARTS, type ComparedPart, type EntryFile } from '../search/index-files.ts';
import type { NameOf } from './names.ts';

/** Made up, to show what an example can be like; with a note before the story, on what may be hard to read. */
export type Tag = 'content-note' | 'invented';

/** What is shown of something that was found. */
export interface Shown {
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  /** Who and where; of a page, what kind of page it is. */
  readonly by: string;
  /** How it is done, what is known of what changed, and since when. */
  readonly facts: string;
  readonly tags: readonly Tag[];
  readonly markedTitle: readonly Piece[];
  readonly passage: readonly Piece[];
  /** The parts that stand side by side; those that it lacks are left out. */
  readonly compared: ReadonlyMap<ComparedPart, string>;
}

/** Something that was found, in words for readers. */
export function shownOf({ entry, title, passage }: Excerpt, nameOf: NameOf): Shown {
  return {
    title: entry.title,
    path: entry.path,
    summary: entry.summary ?? '',
    by: byOf(entry, nameOf),
    facts: factsOf(entry, nameOf),
    tags: tagsOf(entry),
    markedTitle: title,
    passage,
    compared: comparedIn(entry, nameOf),
  };
}

const tagsOf = ({ hasContentNote, invented }: EntryFile): readonly Tag[] => [
  ...(hasContentNote ? (['content-note'] as const) : []),
  ...(invented ? (['invented'] as const) : []),
];

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

function byOf({ kind, within, organisation, place }: EntryFile, nameOf: NameOf): string {
  if (kind !== undefined) return joined([search.kinds[kind], within], ': ');
  return joined([organisation, place === undefined ? undefined : nameOf('place', place)], ', ');
}

function factsOf({ themes = [], evidence, year }: EntryFile, nameOf: NameOf): string {
  const parts = [
    ...themes.map((slug) => nameOf('theme', slug)),
    evidence === undefined ? undefined : explorer.evidence(nameOf('evidence', evidence)),
    year === undefined ? undefined : explorer.begun(year),
  ];
  return joined(parts, ' · ');
}

function comparedIn(entry: EntryFile, nameOf: NameOf): Shown['compared'] {
  const lines = entry.text.split('\n');
  const before: Readonly<Partial<Record<ComparedPart, string>>> = {
    ...(entry.involvement !== undefined && { involvement: nameOf('involvement', entry.involvement) }),
    ...(entry.evidence !== undefined && { outcomes: explorer.evidence(nameOf('evidence', entry.evidence)) }),
  };
  return new Map(
    COMPARED_PARTS.flatMap((part) => {
      const [first, after] = entry.lines?.[part] ?? [0, 0];
      const text = joined([before[part], lines.slice(first, after).join('\n')], '.\n');
      return text === '' ? [] : [[part, text] as const];
    }),
  );
}
