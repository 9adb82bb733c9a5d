import type { ContentType, RichText, contentTypes } from '@waymark/shared-types';

/** Where a field points to another entry: the store keeps the id, never a copy of what is there. */
export interface Reference<T extends ContentType = ContentType> {
  readonly type: T;
  readonly id: string;
}

/** Where a field points to a media file, which is a document of its own. */
export interface FileReference {
  readonly file: string;
}

type TypeNamed<Name> = {
  [T in ContentType]: (typeof contentTypes)[T]['typename'] extends Name ? T : never;
}[ContentType];

type NormalisedField<T> = [NonNullable<T>] extends [RichText]
  ? T
  : [Extract<T, readonly unknown[]>] extends [never]
    ? NormalisedValue<T>
    : NormalisedValue<NonNullable<T>>;

type NormalisedValue<T> = T extends { readonly __typename: 'UploadFile'; readonly documentId: string }
  ? FileReference
  : T extends { readonly __typename: infer Name; readonly documentId: string }
    ? Reference<TypeNamed<Name>>
    : T extends readonly (infer Item)[]
      ? readonly NormalisedValue<Exclude<Item, null | { readonly __typename: 'Error' }>>[]
      : T extends object
        ? { readonly [K in keyof T]: NormalisedField<T[K]> }
        : T;

/**
 * An entry as the content store keeps it: what the CMS answered, with each related entry and each file put as a reference,
 * and lists that are never null.
 */
export type Normalised<Node> = { readonly [K in keyof Node]: NormalisedField<Node[K]> };
