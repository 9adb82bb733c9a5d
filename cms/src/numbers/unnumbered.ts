/** A draft or a published version, in one language, as a database of an earlier version may hold it. */
export interface NumberedRow {
  readonly documentId: string;
  /** Null where the entry was made before its type had numbers. */
  readonly number: number | null;
}

/** The entries some of whose rows have no number, and the number that others of their rows have already. */
export type Unnumbered = ReadonlyMap<string, number | undefined>;

/**
 * The entries that lack a number, in the order of their first row.
 * @param rows All rows of a type, the oldest first.
 */
export function unnumbered(rows: readonly NumberedRow[]): Unnumbered {
  const lacking = new Map<string, number | undefined>();
  for (const { documentId, number } of rows) if (number === null) lacking.set(documentId, undefined);
  for (const { documentId, number } of rows)
    if (number !== null && lacking.has(documentId)) lacking.set(documentId, number);
  return lacking;
}
