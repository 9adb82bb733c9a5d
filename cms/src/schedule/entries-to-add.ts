import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';
import type { Context } from 'koa';
import { mainFieldOf } from '../home-page/entry-link';
import { permissions } from '../editing/permissions';
import { hasDrafts, named, type NamedEntry } from './schedule';

/** How many are offered of one type, and in all. */
const MOST = { ofType: 5, all: 20 };

/** Words longer than any title are looked for no further, in letters. */
const MOST_LETTERS = 100;

/** The entries that somebody may publish and whose title holds these words, to go out together with another. */
export async function entriesToAdd(strapi: Core.Strapi, context: Context, words: string): Promise<NamedEntry[]> {
  const wanted = words.trim().slice(0, MOST_LETTERS);
  if (wanted === '') return [];
  const types = Object.values(strapi.contentTypes).filter(
    (type) => hasDrafts(type) && !permissions(strapi, context, type.uid).cannot.publish(),
  );
  const found = await Promise.all(types.map((type) => draftsOf(strapi, context, type, wanted)));
  return found.flat().slice(0, MOST.all);
}

async function draftsOf(
  strapi: Core.Strapi,
  context: Context,
  type: Schema.ContentType,
  words: string,
): Promise<NamedEntry[]> {
  const title = mainFieldOf(type);
  const may = permissions(strapi, context, type.uid);
  if (title === undefined || may.cannot.read()) return [];
  const query = await may.sanitizedQuery.read({
    filters: { [title]: { $containsi: words } },
    fields: [title],
    sort: `${title}:asc`,
    limit: MOST.ofType,
  });
  const rows: unknown[] = await strapi.documents(type.uid).findMany({ ...query, status: 'draft' });
  const { i18n }: { i18n?: unknown } = type.pluginOptions ?? {};
  const language = isRecord(i18n) && i18n['localized'] === true ? DEFAULT_LOCALE : null;
  const entries = rows
    .filter(isRecord)
    .map((row) => ({ entryType: type.uid, entry: String(row['documentId']), language }));
  return await Promise.all(entries.map((entry) => named(strapi, entry)));
}
