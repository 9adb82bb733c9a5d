import type { AnyDefinition } from '../../src/content/definition.ts';
import { registry } from '../../src/content/registry.ts';

const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values<AnyDefinition>(registry).map(({ type, filterBy, orderBy }) => [type, [...filterBy, ...orderBy]]),
);

/** The fields of a type that lists are narrowed or ordered by, as its definition declares them. */
export function indexedFields(type: string): readonly string[] {
  return FIELDS.get(type) ?? [];
}

/**
 * Makes sure that a list asks only for what the store keeps an index of: an undeclared field would answer nothing, in silence.
 * @throws {Error} naming the type, the field and where to declare it.
 */
export function assertIndexed(type: string, field: string): void {
  if (indexedFields(type).includes(field)) return;
  throw new Error(
    `A list of ${type} entries asks for the field “${field}”, which is not declared. Add it to filterBy or orderBy in src/content/${type}/${type}.ts, then start the publisher again.`,
  );
}
