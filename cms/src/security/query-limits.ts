import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The most that one query may hold. The publisher's largest has 196 fields, one alias and some 600 tokens. */
export const QUERY_LIMITS = {
  /** Names, braces and the like in its text: how long it takes to read. */
  tokens: 4000,
  /** Fields at the top, each of which is a list or an entry of its own. */
  topFields: 5,
  /** Fields with another name: the same list may be asked for again under each. */
  aliases: 10,
  /** Fields in all, with those of a fragment as often as it is used. */
  fields: 500,
};

interface Count {
  fields: number;
  aliases: number;
}

/**
 * Why a query costs too much to be looked at, in words; nothing where it does not. Takes time in the length of the text alone:
 * fragments that use each other twice and twice again are counted, not followed.
 */
export function queryProblem(query: string): string | undefined {
  try {
    const document = parse(query, { maxTokens: QUERY_LIMITS.tokens, noLocation: true });
    const { fields, aliases } = countFields(document);
    const topFields = topFieldsOf(document);
    return (
      tooMany('fields at the top', topFields, QUERY_LIMITS.topFields) ??
      tooMany('aliases', aliases, QUERY_LIMITS.aliases) ??
      tooMany('fields', fields, QUERY_LIMITS.fields)
    );
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tooMany(what: string, found: number, most: number): string | undefined {
  return found > most ? `A query may have ${most} ${what}; this one has ${found}. Ask in several queries.` : undefined;
}

function operationsOf(document: DocumentNode): SelectionSetNode[] {
  return document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.selectionSet] : []));
}

/** A fragment at the top may hold many fields, so it counts as all of them. */
function topFieldsOf(document: DocumentNode): number {
  const counts = fragmentCounter(document, () => ({ fields: 0, aliases: 0 }));
  return sum(operationsOf(document).map(counts)).fields;
}

function countFields(document: DocumentNode): Count {
  const count: (set: SelectionSetNode | undefined) => Count = fragmentCounter(document, (set) => count(set));
  return sum(operationsOf(document).map(count));
}

/** Counts the fields of a selection; `within` says what a field's own selection adds. @throws {Error} where fragments contain each other */
function fragmentCounter(document: DocumentNode, within: (set: SelectionSetNode | undefined) => Count) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<string, Count | 'open'>();
  const ofFragment = (name: string): Count => {
    const found = known.get(name);
    if (found === 'open') throw new Error(`The fragment ${name} contains itself.`);
    if (found) return found;
    known.set(name, 'open');
    const count = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, count);
    return count;
  };
  const ofSet = (set: SelectionSetNode | undefined): Count =>
    sum(
      (set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
        return sum([{ fields: 1, aliases: selection.alias ? 1 : 0 }, within(selection.selectionSet)]);
      }),
    );
  return ofSet;
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { fields, aliases }) => ({ fields: total.fields + fields, aliases: total.aliases + aliases }),
    { fields: 0, aliases: 0 },
  );
}
