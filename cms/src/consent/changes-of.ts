import type { Core } from '@strapi/strapi';
import type { Change } from '../publishing/change-log';
import { publishedOwners } from '../publishing/owners';
import { referencesTo } from '../publishing/references';
import { FILE } from './consent-fields';
import type { Resting } from './resting';

const keyOf = ({ type, document, locale }: Pick<Change, 'type' | 'document' | 'locale'>) =>
  `${type} ${document} ${locale ?? ''}`;

/**
 * What readers of the change log must look at again when what rests on a consent goes, or comes back: each published entry that holds
 * something of it, the others that point to one of which the page goes or comes, and the media files.
 */
export async function changesOf(
  strapi: Core.Strapi,
  { parts, files }: Resting,
  event: 'withdraw' | 'publish',
): Promise<Change[]> {
  const found = new Map<string, Change>();
  const shown = parts.filter(({ owner }) => owner.published);
  for (const { owner } of shown) {
    const { type, document, locale } = owner;
    found.set(keyOf(owner), { type, document, locale, event });
  }
  const pages = Map.groupBy(
    shown.filter(({ page }) => page).map(({ owner }) => owner),
    ({ type }) => type,
  );
  for (const [type, owners] of pages) {
    const versions = [...new Set(owners.map(({ version }) => version))];
    const others = await strapi.db.transaction(async ({ trx }) =>
      publishedOwners(strapi, trx, await referencesTo(strapi, trx, type, versions)),
    );
    for (const other of others) if (!found.has(keyOf(other))) found.set(keyOf(other), { ...other, event: 'publish' });
  }
  const media = files.map(({ documentId }) => ({
    type: FILE,
    document: documentId,
    locale: null,
    event: event === 'withdraw' ? event : ('media' as const),
  }));
  return [...found.values(), ...media];
}
