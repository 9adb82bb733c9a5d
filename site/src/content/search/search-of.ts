import { contentTypes, type ContentType } from '@waymark/shared-types';
import type { AnyDefinition } from '../definition.ts';
import { registry } from '../registry.ts';
import type { NamedType, Search } from './search.ts';

const SEARCHED: ReadonlyMap<string, Search> = new Map(
  Object.values<AnyDefinition>(registry).flatMap(({ type, search }) => (search ? [[type, search] as const] : [])),
);

/** How entries of a type are found; undefined where they are not. */
export const searchOf = (type: string): Search | undefined => SEARCHED.get(type);

export const isContentType = (type: string): type is ContentType => Object.hasOwn(contentTypes, type);

/** Every type whose entries are found, with how. */
export const searched: Iterable<readonly [type: string, search: Search]> = SEARCHED;

/** By which field entries of which type lead to one by whose name they are found. */
export const namedIn = (type: NamedType): readonly { readonly of: string; readonly field: string }[] =>
  [...SEARCHED].flatMap(([of, { names }]) =>
    Object.entries(names).flatMap(([field, named]) => (named === type ? [{ of, field }] : [])),
  );

/** The types of which an entry is found only where one of this type leads to it, and by which field. */
export const foundThrough = (type: string): readonly { readonly found: string; readonly field: string }[] =>
  [...SEARCHED].flatMap(([found, { onlyWhere }]) =>
    onlyWhere?.of === type ? [{ found, field: onlyWhere.field }] : [],
  );
