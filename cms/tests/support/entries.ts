import * as documents from '@waymark/shared-types/graphql';
import { isRecord } from '@waymark/shared-types';
import { print, type DocumentNode } from 'graphql';
import { PUBLISHER_TOKEN } from './cms-process.ts';

/** The typed queries of the publisher for entries of a type, by their names, such as `CaseStudiesDocument`. */
export const QUERIES: ReadonlyMap<string, string> = new Map(
  Object.entries<unknown>({ ...documents })
    .filter((entry): entry is [string, DocumentNode] => isRecord(entry[1]) && entry[1]['kind'] === 'Document')
    .map(([name, document]) => [name, print(document)] as const)
    .filter(([name]) => name.endsWith('Document') && !['ChangesAfterDocument', 'FilesDocument'].includes(name)),
);

/** The lines of an answer in bulk, as text: all that the publisher reads of entries of a type. */
export async function entriesInBulk(url: string, name: string, question: object = {}): Promise<string> {
  const query = QUERIES.get(name);
  if (query === undefined) throw new Error(`Expected a typed query ${name}, found none.`);
  const answer = await fetch(`${url}/entries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${PUBLISHER_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, ...question }),
  });
  return await answer.text();
}
