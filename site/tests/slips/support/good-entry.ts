import { entryPath } from '@waymark/shared-types';
import { at, textAt, type Json } from '../../../../cms/tests/support/json.ts';
import type { Random } from '../../../../cms/demo/generator/random.ts';
import type { TypeSchema } from '../../incremental/support/schemas.ts';
import { entryFields } from '../../incremental/support/values.ts';
import { eventually } from '../../support/eventually.ts';
import { pageAt } from './public-files.ts';
import { creating, publishing } from './requests.ts';
import type { Room } from './room.ts';
import type { Touched } from './slip.ts';

/** How much of an entry that gets a slip is filled in besides what must be, from 0 to 1. */
const FULLNESS = 0.2;

/** The fields that can carry words to know an entry by; the first that the slip leaves alone does. */
const MARKED = ['title', 'name', 'statement', 'summary', 'description', 'reference'];

const PAGE_TYPES = ['action', 'case-study', 'page', 'principle', 'report'] as const;

/** The fields of a good entry, and words to know it by. */
export interface Good {
  readonly fields: Record<string, Json>;
  readonly mark: string | undefined;
}

/** The address of an entry's own page; undefined where its type has none. */
export function addressFor(type: TypeSchema, slug: Json): string | undefined {
  const pageType = PAGE_TYPES.find((name) => name === type.name);
  return pageType !== undefined && typeof slug === 'string' ? entryPath(pageType, slug) : undefined;
}

/** Makes up a good entry. @param besides The field that the slip is for, which cannot carry the mark. */
export function goodEntry({ desk: { mirror } }: Room, type: TypeSchema, random: Random, besides?: string): Good {
  const fields = entryFields({ random, mirror, fullness: FULLNESS }, type);
  const marked = type.isSingle ? undefined : MARKED.find((name) => name in type.fields && name !== besides);
  if (marked === undefined) return { fields, mark: undefined };
  const mark = `Slipmark${mirror.number()}x`;
  return { fields: { ...fields, [marked]: mark }, mark };
}

/**
 * Publishes a good entry; of a type with one entry it answers the one there is.
 * @throws {Error} where the CMS refuses it.
 */
export async function publish(room: Room, type: TypeSchema, { fields, mark }: Good): Promise<Touched> {
  const [single] = type.isSingle ? room.desk.mirror.of(type.name) : [];
  if (single) return { type, document: single.document, mark, path: undefined, since: Date.now() };
  const created = await room.editor.send(...creating(type, fields));
  const document = textAt(created.body, 'data', 'documentId');
  const published = type.hasDrafts ? await room.editor.send(...publishing(type, document)) : created;
  if (published.status !== 200 && published.status !== 201)
    throw new Error(
      `A good ${type.name} was refused: ${JSON.stringify(published.body)}. It had ${JSON.stringify(fields)}`,
    );
  const path = addressFor(type, at(published.body, 'data', 'slug'));
  return { type, document, mark, path, since: Date.now() };
}

/** Publishes a good entry as `publish` does, and waits until the public sees it. @throws {Error} also where it does not go live. */
export async function publishGood(room: Room, type: TypeSchema, good: Good): Promise<Touched> {
  const touched = await publish(room, type, good);
  const { path, mark } = touched;
  if (path !== undefined && mark !== undefined)
    await eventually(
      () => Promise.resolve(pageAt(room, path) ?? ''),
      (page) => page.includes(mark),
    );
  return touched;
}
