/** Puts several things into one text, as a language does. */
export interface Lists {
  /** As a sentence says it: `one, two and three`. */
  readonly withAnd: (texts: readonly string[]) => string;
  /** As a row of facts: `one, two, three`. */
  readonly withCommas: (texts: readonly string[]) => string;
  /** A row of what is no text, such as links, with the texts that stand between them. */
  readonly partsWithCommas: <Part>(parts: readonly Part[]) => readonly (string | Part)[];
}

/** Makes the lists of a language. @param tag The language, as `languageTag` writes it. */
export function listsIn(tag: string): Lists {
  const sentence = new Intl.ListFormat(tag, { type: 'conjunction' });
  const row = new Intl.ListFormat(tag, { type: 'unit' });
  return {
    withAnd: (texts) => sentence.format(texts),
    withCommas: (texts) => row.format(texts),
    partsWithCommas: <Part>(parts: readonly Part[]): readonly (string | Part)[] =>
      // Each number stands for the part with that number: a format takes nothing but texts.
      row
        .formatToParts(parts.map((_, index) => String(index)))
        .flatMap<string | Part>(({ type, value }) =>
          type === 'element' ? parts.slice(Number(value), Number(value) + 1) : [value],
        ),
  };
}
