import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ContentType } from '@waymark/shared-types';
import { pathIn, type Address, type Located } from './address.ts';
import { namesOnly } from './names-only.ts';
import type { Normalised } from './normalised.ts';

/** One page of a list, as the CMS answers it; `total` counts the whole list. */
export interface ListAnswer<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly total: number };
}

/** What is asked of the CMS for a list: all entries or those with the ids, `limit` of them from `start`, in one language. */
export interface ListVariables {
  readonly filters?: { readonly documentId: { readonly in: readonly string[] } };
  readonly pagination: { readonly start: number; readonly limit: number };
  readonly locale?: string;
}

/** Asks the CMS a typed question. */
export type Ask = <Answer, Variables extends object>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** Something that holds of an entry or does not, told from one of its fields. */
type Derived<Node> = {
  readonly [Field in keyof Node & string]: {
    readonly from: Field;
    /** Raised by hand whenever `holds`, or anything that it calls, answers otherwise than before: the store is filled anew then. */
    readonly version: number;
    readonly holds: (value: Normalised<Node>[Field]) => boolean;
  };
}[keyof Node & string];

/** What Waymark knows of a content type: how to fetch its entries, what lists can ask of them, where they stand on the site. */
interface Facts<Node> {
  readonly type: ContentType;
  /** Fetches one page of the published entries; nothing where the CMS's answer has no list at all, which is a fault of it. */
  readonly fetch: (ask: Ask, variables: ListVariables) => Promise<ListAnswer<Node> | null | undefined>;
  /** Fetches no more than the ids of the same entries and, where `withNames`, what people call them: in the shape of `fetch`. */
  readonly fetchNames: (ask: Ask, variables: ListVariables, withNames: boolean) => Promise<unknown>;
  /** Fields that a list may be narrowed by: texts, numbers, switches and relations. */
  readonly filterBy: readonly (keyof Node & string)[];
  /** Fields that a list may be ordered by. */
  readonly orderBy: readonly (keyof Node & string)[];
  /** What else a list may be narrowed by, by name: what holds of an entry, or does not. Default: nothing. */
  readonly derived?: Readonly<Record<string, Derived<Node>>>;
  /** Where its entries stand on the public site. Default: nowhere. */
  readonly address?: Address;
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
  'type' | 'fetch' | 'fetchNames' | 'address' | 'sitemap'
> & {
  readonly filterBy: readonly string[];
  readonly orderBy: readonly string[];
  readonly derived?: Readonly<
    Record<string, { readonly from: string; readonly version: number; readonly holds: (value: never) => boolean }>
  >;
};

type Declared<Node> = Omit<Facts<Node>, 'fetch' | 'fetchNames'>;

const pathOf =
  ({ address = {} }: { readonly address?: Address }) =>
  (entry: Located) =>
    pathIn(address, entry);

const NOTHING = { nodes: [], pageInfo: { total: 0 } };

/** Defines a collection type by its typed query and where the list stands in the query's answer. */
export function collection<Node, Answer>({
  document,
  list,
  ...facts
}: Declared<Node> & {
  readonly document: TypedDocumentNode<Answer, ListVariables>;
  readonly list: (answer: Answer) => ListAnswer<Node> | null;
}): Definition<Node> {
  return {
    ...facts,
    path: pathOf(facts),
    fetch: async (ask, variables) => list(await ask(document, variables)),
    // Fewer fields of the same list: it stands where the whole list stands.
    fetchNames: async (ask, variables, withNames) =>
      list((await ask(namesOnly(document, withNames), variables)) as Answer),
  };
}

/** Defines a single type by its typed query and where the entry stands in the query's answer. */
export function single<Node extends { readonly documentId: string }, Answer>({
  document,
  node,
  ...facts
}: Declared<Node> & {
  readonly document: TypedDocumentNode<Answer, { readonly locale?: string }>;
  readonly node: (answer: Answer) => Node | null | undefined;
}): Definition<Node> {
  const asList = <Found extends { readonly documentId: string }>(
    found: Found | null | undefined,
    { filters }: ListVariables,
  ): ListAnswer<Found> | undefined => {
    if (found === undefined) return undefined;
    if (!found || (filters && !filters.documentId.in.includes(found.documentId))) return NOTHING;
    return { nodes: [found], pageInfo: { total: 1 } };
  };
  const inLanguage = ({ locale }: ListVariables) => (locale === undefined ? {} : { locale });
  return {
    ...facts,
    path: pathOf(facts),
    fetch: async (ask, variables) => asList(node(await ask(document, inLanguage(variables))), variables),
    fetchNames: async (ask, variables, withNames) =>
      asList(node((await ask(namesOnly(document, withNames), inLanguage(variables))) as Answer), variables),
  };
}
