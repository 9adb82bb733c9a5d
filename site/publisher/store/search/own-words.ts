/** What a word counts for by where it stands. Where it stands in several, that is added up. */
export const WEIGHTS = { title: 8, name: 4, summary: 3, text: 1 } as const;

/** The greatest weight: four bits. */
const MOST = 15;

/**
 * The words of an entry without the names of what it points to, each with its weight as one hexadecimal digit behind it: `garden9 grow1`.
 * In the order in which they stand in the entry.
 */
export type OwnWords = string;

/** The weight of one of the words, 0 where it is not there; quicker than to look at all. */
export function weightIn(words: OwnWords, word: string): number {
  const searched = ` ${words} `;
  const wanted = ` ${word}`;
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (searched[end + 1] === ' ') return Number.parseInt(searched.charAt(end), 16);
  }
  return 0;
}

/** The weight of a word in an entry altogether. */
export const weightWithNames = (own: number, isInName: boolean): number =>
  Math.min(MOST, own + (isInName ? WEIGHTS.name : 0));

/** Whether a word stands in more than the text: in the title, the summary, or the name of something that the entry points to. */
export const standsOut = (weight: number): boolean => weight > WEIGHTS.text;

/** Whether a word stands in a title or a name; of one in the summary and in the text nobody can tell from its weight. */
export const isProminent = (weight: number): boolean => weight >= WEIGHTS.name;
