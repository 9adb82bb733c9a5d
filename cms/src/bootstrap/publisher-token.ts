import type { Core } from '@strapi/strapi';
import { CHANGE } from '../publishing/change-log';
import { publishedTypes, readActions } from '../publishing/published-types';
import { sameText } from '../security/media-signature';

const TOKEN = 'admin::api-token';
const PERMISSION = 'admin::api-token-permission';
const NAME = 'Publisher';
const LIFESPAN_MS = 365 * 24 * 60 * 60 * 1000;

/** Strapi makes these two on its first start: one can read everything, drafts too, the other can also write. */
const UNSAFE_NAMES = ['Full Access', 'Read Only'];

/**
 * Leaves one key to the public API, the publisher's: it is exactly PUBLISHER_TOKEN, may read what is published and nothing
 * else, and is good for a year after each start. A new value of PUBLISHER_TOKEN takes effect, and ends the old one, at the next start.
 */
export async function keepPublisherToken(strapi: Core.Strapi): Promise<void> {
  await removeUnsafeTokens(strapi);
  const accessKey = process.env['PUBLISHER_TOKEN'];
  if (!accessKey) {
    strapi.log.warn('PUBLISHER_TOKEN is not set, so nothing can be published.');
    return;
  }
  await strapi.db.transaction(async () => {
    const hash: string = strapi.service('admin::api-token')['hash'](accessKey);
    const token = await strapi.db.query(TOKEN).findOne({ where: { name: NAME }, populate: ['permissions'] });
    const data = {
      type: 'custom',
      kind: 'content-api',
      accessKey: hash,
      lifespan: LIFESPAN_MS,
      expiresAt: Date.now() + LIFESPAN_MS,
    };
    const kept = token
      ? await strapi.db.query(TOKEN).update({ where: { id: token.id }, data: { ...data, encryptedKey: null } })
      : await strapi.db.query(TOKEN).create({
          data: {
            ...data,
            name: NAME,
            description: 'Reads what is published, for the public site. Made from PUBLISHER_TOKEN at each start.',
          },
        });
    if (token && !sameText(token.accessKey, hash))
      strapi.log.info('PUBLISHER_TOKEN has changed: the old value is no longer good.');
    await setRights(strapi, kept.id);
  });
}

async function removeUnsafeTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .query(TOKEN)
    .deleteMany({ where: { name: { $in: UNSAFE_NAMES }, type: { $in: ['full-access', 'read-only'] } } });
}

async function setRights(strapi: Core.Strapi, token: number | string): Promise<void> {
  const wanted = publisherRights(strapi);
  const rows = await strapi.db.query(PERMISSION).findMany({ where: { token } });
  const known = new Set(rows.map(({ action }) => String(action)));
  await strapi.db.query(PERMISSION).deleteMany({ where: { token, action: { $notIn: wanted } } });
  for (const action of wanted.filter((candidate) => !known.has(candidate))) {
    await strapi.db.query(PERMISSION).create({ data: { action, token } });
  }
}

/** Reading the published types, media files and the change log. */
export function publisherRights(strapi: Core.Strapi): string[] {
  const types = publishedTypes(strapi).flatMap(({ uid }) => readActions(uid));
  return [...types, `${CHANGE}.find`, 'plugin::upload.content-api.find', 'plugin::upload.content-api.findOne'];
}
