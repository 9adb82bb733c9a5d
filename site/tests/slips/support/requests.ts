import { addressOf } from '../../incremental/support/desk.ts';
import type { TypeSchema } from '../../incremental/support/schemas.ts';
import type { Json } from '../../../../cms/tests/support/json.ts';
import type { Request } from './slip.ts';

const one = (type: TypeSchema, document: string) =>
  type.isSingle ? addressOf(type) : `${addressOf(type)}/${document}`;

/** Saves a new entry; for a type without drafts that publishes it. */
export const creating = (type: TypeSchema, fields: Json): Request => [
  type.isSingle ? 'PUT' : 'POST',
  addressOf(type),
  fields,
];

/** Publishes an entry with these fields. */
export const publishing = (type: TypeSchema, document: string, fields: Json = {}): Request =>
  type.hasDrafts ? ['POST', `${one(type, document)}/actions/publish`, fields] : ['PUT', one(type, document), fields];

/** Takes an entry down; no request for a type without drafts. */
export const takingDown = (type: TypeSchema, document: string): readonly Request[] =>
  type.hasDrafts && !type.isSingle ? [['POST', `${one(type, document)}/actions/unpublish`, {}]] : [];

export const deleting = (type: TypeSchema, document: string): readonly Request[] =>
  type.isSingle ? [] : [['DELETE', one(type, document)]];

/** Takes an entry away in two steps, as an editor does who has second thoughts. */
export const takingAway = (type: TypeSchema, document: string): readonly Request[] => [
  ...takingDown(type, document),
  ...deleting(type, document),
];
