/** What stands for something in a box of facts: plain words, or links. */
export interface Fact {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href: string | undefined }[];
  /** Said after the values: `an invented organisation`. */
  readonly note: string | undefined;
}

/** A fact; none where there is nothing to say. */
export const fact = (label: string, values: Fact['values'], note?: string): readonly Fact[] =>
  values.length > 0 ? [{ label, values, note }] : [];

/** Words that lead nowhere; none where there are none. */
export const plain = (text: string | undefined): Fact['values'] =>
  text === undefined || text === '' ? [] : [{ text, href: undefined }];
