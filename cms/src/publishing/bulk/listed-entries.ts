import type { Core, Struct } from '@strapi/strapi';
import {
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { publishedTypes } from '../published-types';
import { plainSchema } from './plain-schema';

/** What a query asks for: the entries of one type. */
export interface ListedEntries {
  readonly document: DocumentNode;
  readonly type: Struct.ContentTypeSchema;
  /** The field of the answer that holds them, and whether it holds a list of them. */
  readonly root: string;
  readonly isList: boolean;
  /** What is asked of each entry. */
  readonly entry: readonly FieldNode[];
}

/** A query cannot be answered; the reason is for whoever wrote it. */
export class QueryProblem extends Error {
  override name = 'QueryProblem';
}

/**
 * Reads a query that asks for the entries of one type, as the publisher asks GraphQL: `caseStudies_connection { nodes { … } }`, or
 * `site { … }` for a single type.
 * @throws {QueryProblem} where it is no such query, or asks for something that is not served
 */
export function listedEntries(strapi: Core.Strapi, query: string): ListedEntries {
  const document = parsed(query);
  const [problem] = validate(plainSchema(strapi), document);
  if (problem) throw new QueryProblem(problem.message);
  const fields = topFields(document);
  const [top] = fields;
  if (!top || fields.length > 1) throw new QueryProblem('Expected a query with one field at its top.');
  const root = top.name.value;
  const naming = strapi.plugin('graphql').service('utils')['naming'];
  for (const type of publishedTypes(strapi)) {
    const isList = root === naming.getFindConnectionQueryName(type) && type.kind === 'collectionType';
    if (!isList && !(root === naming.getFindOneQueryName(type) && type.kind === 'singleType')) continue;
    const inTop = fieldsOf(document, top.selectionSet);
    const inList = inTop.filter(({ name }) => name.value === 'nodes');
    const entry = isList ? inList.flatMap(({ selectionSet }) => fieldsOf(document, selectionSet)) : inTop;
    return { document, type, root, isList, entry };
  }
  throw new QueryProblem(`Expected the entries of one published type, found "${root}".`);
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch (error) {
    throw new QueryProblem(error instanceof Error ? error.message : String(error));
  }
}

function topFields(document: DocumentNode): FieldNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? fieldsOf(document, definition.selectionSet) : [],
  );
}

/** The fields of a selection, those of its fragments included. */
export function fieldsOf(document: DocumentNode, selection: SelectionSetNode | undefined): FieldNode[] {
  return (selection?.selections ?? []).flatMap((each) =>
    each.kind === Kind.FIELD ? [each] : fieldsOf(document, fragmentOf(document, each)),
  );
}

/** The selections of a field that hold for some type alone, by the name of the type; those that hold for all are in each. */
export function fieldsByType(
  document: DocumentNode,
  selection: SelectionSetNode | undefined,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const each of selection?.selections ?? []) {
    if (each.kind === Kind.FIELD) continue;
    const name = typeOf(document, each);
    if (name !== undefined)
      found.set(name, [...(found.get(name) ?? []), ...fieldsOf(document, fragmentOf(document, each))]);
  }
  return found;
}

function fragmentOf(document: DocumentNode, selection: SelectionNode): SelectionSetNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragmentNamed(document, selection.name.value)?.selectionSet
    : undefined;
}

function typeOf(document: DocumentNode, selection: SelectionNode): string | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragmentNamed(document, selection.name.value)?.typeCondition.name.value
    : undefined;
}

const fragmentNamed = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
