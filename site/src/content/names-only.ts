import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, visit, type DocumentNode, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The fields by which people know an entry, in any type. */
export const NAME_FIELDS = ['title', 'name', 'statement', 'from'] as const;

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

const named = (selections: readonly SelectionNode[], name: string) =>
  selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === name,
  );

/** The fields that a selection asks for directly, or by its fragments. */
function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment && 'selectionSet' in fragment ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

/**
 * The query of a type's entries that asks for their ids, and for what people call them, alone: it is answered where the
 * whole entries cannot be, because something in one of them is missing. @param withNames Default: true.
 */
export function namesOnly<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  withNames = true,
): TypedDocumentNode<unknown, Variables> {
  const wanted = (entry: SelectionSetNode): SelectionSetNode => {
    const known = fieldsOf(document, entry);
    const names = withNames ? NAME_FIELDS.filter((name) => known.includes(name)) : [];
    return { kind: Kind.SELECTION_SET, selections: ['documentId', ...names].map(field) };
  };
  const ofRoot = (root: SelectionSetNode): SelectionSetNode => {
    const nodes = named(root.selections, 'nodes');
    if (!nodes?.selectionSet) return wanted(root);
    const others = root.selections.filter((selection) => selection !== nodes);
    const shortened = { ...nodes, selectionSet: wanted(nodes.selectionSet) };
    return { kind: Kind.SELECTION_SET, selections: [shortened, ...others] };
  };
  let depth = 0;
  const shortened: DocumentNode = visit(document, {
    [Kind.FRAGMENT_DEFINITION]: () => null,
    [Kind.FIELD]: {
      enter: (node) => {
        depth += 1;
        return depth === 1 && node.selectionSet ? { ...node, selectionSet: ofRoot(node.selectionSet) } : undefined;
      },
      leave: () => {
        depth -= 1;
      },
    },
  });
  return shortened;
}
