/** A right of whoever is signed in, as far as it says what they may change. */
export interface Right {
  readonly action: string;
  readonly subject?: string | null;
  readonly conditions?: readonly string[];
  readonly properties?: { readonly fields?: readonly string[] | null };
}

/** How Strapi names the right to change an entry, and the condition that whoever made it alone may. */
export const CHANGE = 'plugin::content-manager.explorer.update';
const OWN = 'admin::is-creator';

/** Whether a right holds for an entry only where whoever has it made the entry. */
export const isForOwn = ({ conditions }: Right): boolean => conditions?.includes(OWN) === true;

/**
 * The fields of entries of a type that somebody may change in one of them: all of them where a right names none, none where there is no
 * right. @param isMine Whether they made the entry
 */
export function fieldsToChange(rights: readonly Right[], type: string, isMine: boolean): 'all' | ReadonlySet<string> {
  const held = rights.filter(
    (right) => right.action === CHANGE && right.subject === type && (isMine || !isForOwn(right)),
  );
  if (held.some(({ properties }) => !properties?.fields)) return 'all';
  return new Set(held.flatMap(({ properties }) => properties?.fields ?? []));
}

/** Whether a field is among them; a component is where something in it is. */
export function mayChange(fields: 'all' | ReadonlySet<string>, name: string): boolean {
  return fields === 'all' || [...fields].some((field) => field === name || field.startsWith(`${name}.`));
}
