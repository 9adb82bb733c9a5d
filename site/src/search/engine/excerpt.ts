import type { EntryFile } from '../index-files.ts';
import { stemOf, wordsOf, writtenWordsIn } from '../words.ts';

/** A piece of a text: to be shown as text, never as HTML. */
export interface Piece {
  readonly text: string;
  /** It is one of the words that were looked for. */
  readonly isMarked: boolean;
}

/** What an entry says about what was looked for. */
export interface Excerpt {
  readonly entry: EntryFile;
  readonly title: readonly Piece[];
  /** At most 200 letters; “…” stands where it does not begin or end with a sentence. */
  readonly passage: readonly Piece[];
}

/** The words to mark in texts. */
export interface Wanted {
  /** As the index has them, with their rarity. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that begin so are marked as well; empty where none are. */
  readonly beginning: string;
}

const MOST_LETTERS = 200;
/** What of a passage marked words may take; the rest is what stands around them. */
const MOST_OF_A_SPAN = 150;
/** So much of a sentence stands before the first marked word, where its beginning is too far off. */
const BEFORE = 40;
/** So many words to mark are looked at for one part, which cannot hold more. */
const MOST_PLACES = 40;
const ELLIPSIS = '…';
const SENTENCE_ENDS = ['. ', '! ', '? '];

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/** Where a wanted word stands in a text. */
interface Place {
  readonly from: number;
  readonly to: number;
  /** The word, as it is wanted. */
  readonly word: string;
}

/** A word of a text: how it is written, folded, and all forms in which the index may have it. */
interface Word {
  readonly written: string;
  readonly forms: readonly string[];
}

/** A word where it stands in a text. */
interface WordAt extends Word {
  readonly from: number;
  readonly to: number;
}

/** A text with its words. */
interface Line {
  readonly text: string;
  readonly words: readonly WordAt[];
}

/** The title of an entry, and what it says about what was looked for: the place with most of the rarest words, or its first words. */
export function excerptOf(entry: EntryFile, wanted: Wanted): Excerpt {
  const { title, lines } = linesOf(entry);
  let best: { line: string; places: readonly Place[]; span: Span } | undefined;
  for (const line of lines) {
    const places = placesIn(line, wanted);
    const span = bestSpan(places, wanted);
    if (!best || span.worth > best.span.worth) best = { line: line.text, places, span };
  }
  return {
    entry,
    title: pieces(title.text, placesIn(title, wanted)),
    passage: best ? passage(best.line, best.places, best.span) : [],
  };
}

// Texts are taken apart once, and each word once: with every letter that is typed, twenty results are looked through again.
const taken = new WeakMap<EntryFile, { readonly title: Line; readonly lines: readonly Line[] }>();
const known = new Map<string, Word>();

function linesOf(entry: EntryFile) {
  const before = taken.get(entry);
  if (before) return before;
  const texts = [entry.summary ?? '', ...entry.text.split('\n')].filter((text) => text !== '');
  const lines = { title: lineOf(entry.title), lines: texts.map(lineOf) };
  taken.set(entry, lines);
  return lines;
}

const lineOf = (text: string): Line => ({
  text,
  words: [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...formsOf(word),
    from: index,
    to: index + word.length,
  })),
});

function formsOf(word: string): Word {
  const before = known.get(word);
  if (before) return before;
  const written = writtenWordsIn(word)[0] ?? '';
  const forms = { written, forms: wordsOf(written).flatMap((form) => [form, stemOf(form)]) };
  known.set(word, forms);
  return forms;
}

/** How a word of the index is written in a text; undefined where it is not there. */
export function wordIn(text: string, wanted: string): string | undefined {
  const found = lineOf(text).words.find(({ forms }) => forms.includes(wanted));
  return found && text.slice(found.from, found.to);
}

function placesIn({ words }: Line, wanted: Wanted): Place[] {
  return words.flatMap(({ from, to, written, forms }) => {
    const isBegun = wanted.beginning !== '' && written.startsWith(wanted.beginning);
    const word = forms.find((form) => wanted.words.has(form)) ?? (isBegun ? wanted.beginning : undefined);
    return word === undefined ? [] : [{ from, to, word }];
  });
}

/** Part of a text. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** The part that fits and holds the most: the rarity of its different words. */
function bestSpan(places: readonly Place[], { words }: Wanted): Span {
  let best: Span = { from: 0, to: 0, worth: 0 };
  for (const [first, { from }] of places.entries()) {
    const within = places.slice(first, first + MOST_PLACES).filter(({ to }) => to - from <= MOST_OF_A_SPAN);
    const worth = [...new Set(within.map(({ word }) => word))].reduce((sum, word) => sum + (words.get(word) ?? 1), 0);
    if (worth > best.worth) best = { from, to: within.at(-1)?.to ?? from, worth };
  }
  return best;
}

/** A part of a line as pieces: from the beginning of the sentence where that fits, or of a word. */
function passage(line: string, places: readonly Place[], span: Span): Piece[] {
  if (line.length <= MOST_LETTERS) return pieces(line, places);
  const sentence = sentenceAt(line, span.from);
  const begin = span.to - sentence < MOST_OF_A_SPAN ? sentence : line.lastIndexOf(' ', span.from - BEFORE) + 1;
  const most = begin + MOST_LETTERS - 2 * ELLIPSIS.length;
  const end = most >= line.length ? line.length : Math.max(line.lastIndexOf(' ', most), Math.min(span.to, most));
  const inside = places.filter(({ from, to }) => from >= begin && to <= end);
  return [
    { text: begin === sentence ? '' : ELLIPSIS, isMarked: false },
    ...pieces(
      line.slice(begin, end),
      inside.map((place) => ({ ...place, from: place.from - begin, to: place.to - begin })),
    ),
    { text: end === line.length ? '' : ELLIPSIS, isMarked: false },
  ].filter(({ text }) => text !== '');
}

/** Where the sentence begins that a place is in. */
function sentenceAt(line: string, place: number): number {
  const before = line.slice(0, place);
  return Math.max(
    0,
    ...SENTENCE_ENDS.map((end) => before.lastIndexOf(end))
      .filter((at) => at >= 0)
      .map((at) => at + 2),
  );
}

function pieces(text: string, places: readonly Place[]): Piece[] {
  let at = 0;
  const found = places.flatMap(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return [
      { text: before, isMarked: false },
      { text: text.slice(from, to), isMarked: true },
    ];
  });
  return [...found, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '');
}
