/** What the editor may have something to do about, in the order in which it is told. */
const SENTENCES = {
  pictures: (count: number) =>
    `${count === 1 ? '1 picture was' : `${count} pictures were`} left out: add ${count === 1 ? 'it' : 'them'} where the form asks for pictures.`,
  players: (count: number) =>
    `${count === 1 ? '1 film or other embedded part was' : `${count} films or other embedded parts were`} left out.`,
  tables: (count: number) => (count === 1 ? 'A table became a list.' : `${count} tables became lists.`),
  links: (count: number) =>
    count === 1
      ? '1 link was left out, because readers could not follow it; its words are here.'
      : `${count} links were left out, because readers could not follow them; their words are here.`,
};

/** What goes without further ado. */
const IN_PASSING = {
  deletions: 'text that is marked as deleted',
  comments: 'comments',
  contents: 'the table of contents',
};

export type Matter = keyof typeof SENTENCES | keyof typeof IN_PASSING;

/** Counts what is worth telling the editor while a paste is read. */
export class Told {
  readonly #counts = new Map<Matter, number>();

  /** Counts one more. */
  add(matter: Matter): void {
    this.#counts.set(matter, (this.#counts.get(matter) ?? 0) + 1);
  }

  /** What came up, in sentences. */
  sentences(): string[] {
    const passed = keysOf(IN_PASSING).filter((matter) => this.#counts.has(matter));
    return [
      ...keysOf(SENTENCES).flatMap((matter) => {
        const count = this.#counts.get(matter);
        return count === undefined ? [] : [SENTENCES[matter](count)];
      }),
      ...(passed.length > 0 ? [`Left out: ${passed.map((matter) => IN_PASSING[matter]).join(', ')}.`] : []),
    ];
  }
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];
