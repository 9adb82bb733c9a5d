import { DEFAULT_LOCALE, isRecord, slugProblem } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { KEPT } from '../memory/kept-version';
import { keepPublished, loadVersion } from '../memory/keep-versions';
import { inLoggedTransaction } from '../publishing/change-log';

const PROMISE = 'api::milestone.milestone';

interface Row {
  readonly documentId: string;
  readonly title: string | null;
  readonly slug: string | null;
  readonly number: number | null;
  readonly publishedAt: unknown;
  readonly locale: string | null;
}

/**
 * Gives the promises of a database of an earlier version what each has now besides its number: an address, made from its title. Of
 * what is public, what it says today is kept where nothing was yet, so that a date that moves later can be told from it.
 * Nothing else of them changes; done once more, it changes nothing.
 */
export async function completePromisesOfOld(strapi: Core.Strapi): Promise<void> {
  await inLoggedTransaction(strapi, async () => {
    const rows: Row[] = await strapi.db.query(PROMISE).findMany({
      select: ['documentId', 'title', 'slug', 'number', 'publishedAt', 'locale'],
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const lacking = rows.filter(({ slug }) => slug === null);
    const documents = [...new Set(lacking.map(({ documentId }) => documentId))];
    const taken = new Set(rows.map(({ slug }) => slug));
    for (const documentId of documents) {
      const own = rows.filter((row) => row.documentId === documentId);
      const number = own.find((row) => row.number !== null)?.number ?? 0;
      const slug = own.find((row) => row.slug !== null)?.slug ?? (await freeSlug(strapi, titleOf(own), number, taken));
      taken.add(slug);
      await strapi.db.query(PROMISE).updateMany({ where: { documentId }, data: { slug } });
      for (const row of own) await keepAsPublished(strapi, row);
    }
    if (documents.length > 0) strapi.log.info(`Gave ${String(documents.length)} promises their addresses.`);
  });
}

/** As the public knows it, else as its draft says, in the first language where there is one. */
function titleOf(rows: readonly Row[]): string {
  const [first] = rows.toSorted((a, b) => rank(a) - rank(b));
  return first?.title ?? '';
}

const rank = ({ locale, publishedAt }: Row): number =>
  (locale === DEFAULT_LOCALE ? 0 : 2) + (publishedAt === null ? 1 : 0);

async function freeSlug(
  strapi: Core.Strapi,
  title: string,
  number: number,
  taken: ReadonlySet<string | null>,
): Promise<string> {
  const slugs = strapi.plugin('content-manager').service('uid');
  const made: unknown = await slugs['generateUIDField']({ contentTypeUID: PROMISE, field: 'slug', data: { title } });
  const isFree = (slug: string) => !taken.has(slug) && slugProblem('milestone', slug) === undefined;
  const candidates = [String(made), `${String(made)}-${number}`, `promise-${number}`];
  return candidates.find(isFree) ?? `promise-${number}-of-old`;
}

async function keepAsPublished(strapi: Core.Strapi, { documentId, locale, publishedAt }: Row): Promise<void> {
  if (publishedAt === null) return;
  const kept = { entryType: PROMISE, entry: documentId, language: locale, kind: 'published' };
  if ((await strapi.db.query(KEPT).count({ where: kept })) > 0) return;
  const version = await loadVersion(strapi, PROMISE, { documentId, locale, publishedAt: { $notNull: true } });
  if (isRecord(version)) await keepPublished(strapi, strapi.contentType(PROMISE), [version]);
}
