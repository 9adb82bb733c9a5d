import { isRecord } from '@waymark/shared-types';
import type { AnyDefinition, DerivedValue, Reach } from './definition.ts';
import { registry } from './registry.ts';

const DEFINITIONS: ReadonlyMap<string, AnyDefinition> = new Map(
  Object.values<AnyDefinition>(registry).map((definition) => [definition.type, definition]),
);

/** What follows from the fields of an entry, by name. */
export function derivedFields(
  type: string,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, DerivedValue>> {
  const derived = Object.entries(DEFINITIONS.get(type)?.derived ?? {}).map(
    ([name, { from, value }]) =>
      [
        name,
        // As in src/content/live.ts: entries are only ever what the typed query of their type answered.
        data[from] === undefined ? undefined : value(data[from] as never),
      ] as const,
  );
  return Object.fromEntries<DerivedValue>(derived);
}

/** What is reached from entries of a type, by name. */
export const reachesOf = (type: string): readonly (readonly [name: string, reach: Reach])[] =>
  Object.entries(DEFINITIONS.get(type)?.reaches ?? {});

/** What is reached through entries of a type, from entries of which type and under which name. */
export const reachesThrough = (
  type: string,
): readonly { readonly of: string; readonly name: string; readonly by: string }[] =>
  [...DEFINITIONS.values()].flatMap(({ type: of }) =>
    reachesOf(of).flatMap(([name, { through, by }]) => (through === type ? [{ of, name, by }] : [])),
  );

/** What an entry has in a declared field: of `actions.action`, what each part in its list of actions has there. */
export function indexedValue(data: Readonly<Record<string, unknown>>, name: string): unknown {
  const [list = '', field] = name.split('.');
  const value = data[list];
  if (field === undefined) return value;
  return Array.isArray(value) ? value.filter(isRecord).map((part) => part[field]) : undefined;
}

/** The fields of a type that lists are narrowed or ordered by, as its definition declares them. */
export function indexedFields(type: string): readonly string[] {
  const { filterBy = [], orderBy = [], derived = {}, reaches = {} } = DEFINITIONS.get(type) ?? {};
  return [...filterBy, ...orderBy, ...Object.keys(derived), ...Object.keys(reaches)];
}

/** Each field of a type that follows from others, and in which version: the store is filled anew when that changes. */
export const derivationsOf = (
  type: string,
  definitions: ReadonlyMap<string, Pick<AnyDefinition, 'derived'>> = DEFINITIONS,
): readonly string[] =>
  Object.entries(definitions.get(type)?.derived ?? {}).map(
    ([name, { from, version }]) => `${name} from ${from}, version ${version}`,
  );

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

/** Whether a field of a type is handed out as a mark where pages are rendered. */
export const isLate = (type: string, field: string): boolean => DEFINITIONS.get(type)?.late?.includes(field) ?? false;
