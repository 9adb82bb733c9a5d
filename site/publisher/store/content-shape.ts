import * as documents from '@waymark/shared-types/graphql';
import { contentTypes } from '@waymark/shared-types';
import { canonicalJson, digestOf } from './digest.ts';
import { derivationsOf, indexedFields } from './indexed-fields.ts';

/** Tells one set of queries and declared fields from another: what they ask for is what the content store holds. */
export function contentShape(): string {
  const indexed = Object.keys(contentTypes).map((type) => [type, indexedFields(type), derivationsOf(type)]);
  return digestOf(canonicalJson({ documents: Object.entries(documents), indexed }));
}
