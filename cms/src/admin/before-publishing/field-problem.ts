/** Something that keeps an entry from going out, and the field that it is in, as the CMS tells it. */
export interface FieldProblem {
  /** From the entry inwards: `['image', 'alternativeText']`; empty where it is about the whole entry. */
  readonly path: readonly string[];
  readonly message: string;
}
