import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { ContentType } from '@waymark/shared-types';
import type { Search, SearchFor } from './search/search.ts';
import { pathIn, type Address, type Located } from './address.ts';
import type { Normalised } from './normalised.ts';

/** A list in an answer. */
interface ListAnswer<Node> {
  readonly nodes: readonly Node[];
}

/** Asks the CMS a typed question. */
export type Ask = <Answer, Variables extends object>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** A value that follows from one of the fields of an entry. */
type Derived<Node> = {
  readonly [Field in keyof Node & string]: {
    readonly from: Field;
    /** Raised by hand whenever `value`, or anything that it calls, answers otherwise than before: the store is filled anew then. */
    readonly version: number;
    readonly value: (value: Normalised<Node>[Field]) => DerivedValue;
  };
}[keyof Node & string];

/** What follows from a field; undefined where nothing does. */
export type DerivedValue = string | number | boolean | undefined;

/** Where a field leads, and on from there: to the place of a case study, and to all places that this one is within. */
export interface Reach<Field extends string = string> {
  readonly from: Field;
  /** The type that the field points to. */
  readonly through: ContentType;
  /** The field by which entries of that type lead on; declared in their `filterBy`. */
  readonly by: string;
}

/** A field of each part of a list, such as `actions.action`. */
type FieldOfParts<Node> = {
  [Field in keyof Node & string]: NonNullable<Node[Field]> extends readonly (infer Part)[]
    ? `${Field}.${keyof NonNullable<Part> & string}`
    : never;
}[keyof Node & string];

/** What Waymark knows of a content type: how to fetch its entries, what lists can ask of them, where they stand on the site. */
interface Facts<Node> {
  readonly type: ContentType;
  /** The query for its entries; how many, and which, is said beside it. */
  readonly document: DocumentNode;
  /** The entries in an answer to it: none where the answer has no list at all. */
  readonly entriesIn: (answer: unknown) => readonly Node[];
  /** Fields that a list may be narrowed by: texts, numbers, switches and relations, also those of the parts of a list. */
  readonly filterBy: readonly ((keyof Node & string) | FieldOfParts<Node>)[];
  /** Fields that a list may be ordered by. */
  readonly orderBy: readonly (keyof Node & string)[];
  /** What else a list may be narrowed by, by name: what follows from a field of an entry. Default: nothing. */
  readonly derived?: Readonly<Record<string, Derived<Node>>>;
  /** What else a list may be narrowed by, by name: all that is reached from an entry. Default: nothing. */
  readonly reaches?: Readonly<Record<string, Reach<keyof Node & string>>>;
  /** Texts that many pages show and none looks into: a new one is put in place without rendering them. Default: none. */
  readonly late?: readonly (keyof Node & string)[];
  /** Where its entries stand on the public site. Default: nowhere. */
  readonly address?: Address;
  /** How its entries are found by their words. Default: they are not. */
  readonly search?: SearchFor<Normalised<Node>>;
  /** What the sitemap says of the pages of entries: all in one file, in the order of a field, or in parts, where there are many. */
  readonly sitemap?: { readonly order: string; readonly isDivided?: boolean };
}

/** A definition, and what follows from it. */
export interface Definition<Node> extends Facts<Node> {
  /** The address of an entry, from `/`; undefined for what has none. */
  readonly path: (entry: Located) => string | undefined;
}

/** A definition whose entries may be of any type: what the publisher, which treats all types alike, needs of it. */
export type AnyDefinition = Pick<
  Definition<{ readonly documentId: string }>,
  'type' | 'document' | 'entriesIn' | 'address' | 'sitemap'
> & {
  readonly search?: Search;
  readonly filterBy: readonly string[];
  readonly orderBy: readonly string[];
  readonly late?: readonly string[];
  readonly derived?: Readonly<
    Record<string, { readonly from: string; readonly version: number; readonly value: (value: never) => DerivedValue }>
  >;
  readonly reaches?: Readonly<Record<string, Reach>>;
};

type Declared<Node> = Omit<Facts<Node>, 'document' | 'entriesIn'>;

const pathOf =
  ({ address = {} }: { readonly address?: Address }) =>
  (entry: Located) =>
    pathIn(address, entry);

/** Defines a collection type by its typed query and where the list stands in the query's answer. */
export function collection<Node, Answer>({
  document,
  list,
  ...facts
}: Declared<Node> & {
  readonly document: TypedDocumentNode<Answer, object>;
  readonly list: (answer: Answer) => ListAnswer<Node> | null | undefined;
}): Definition<Node> {
  return {
    ...facts,
    path: pathOf(facts),
    document,
    // The CMS answers a typed query in its type, or with errors, which are looked at before.
    entriesIn: (answer) => list(answer as Answer)?.nodes ?? [],
  };
}

/** Defines a single type by its typed query and where the entry stands in the query's answer. */
export function single<Node, Answer>({
  document,
  node,
  ...facts
}: Declared<Node> & {
  readonly document: TypedDocumentNode<Answer, object>;
  readonly node: (answer: Answer) => Node | null | undefined;
}): Definition<Node> {
  return {
    ...facts,
    path: pathOf(facts),
    document,
    entriesIn: (answer) => {
      const found = node(answer as Answer);
      return found ? [found] : [];
    },
  };
}
