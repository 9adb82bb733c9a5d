import { errors } from '@strapi/utils';
import { dayIn, isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record } from '../publishing/change-log';
import { isReviewed, nextReview } from './review-days';

/** When an entry was looked at, and when it is due again; as days. */
export interface Review {
  readonly reviewedOn: string;
  readonly reviewBy: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Says of an entry that it is still right today: in the draft, and in what is public, which nothing else of the draft joins.
 *
 * Both days are plain columns, the same in every language, and no rule has anything to say of them. So the public rows are
 * written as they are, beside the document service, and the change log is told (decision 45); the draft is written through it.
 * @throws {errors.ApplicationError} where entries of the type are not looked at again, or the entry is not public
 */
export async function stillRight(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  now = new Date(),
): Promise<Review> {
  if (!isReviewed(type)) throw new errors.ApplicationError('Entries of this type are not looked at again.');
  const review = { reviewedOn: dayIn(now), reviewBy: nextReview(type, now) };
  await inLoggedTransaction(strapi, async () => {
    const rows = async (): Promise<Row[]> => await strapi.db.query(type).findMany({ where: { documentId } });
    const before = await rows();
    const published = before.filter(({ publishedAt }) => publishedAt !== null);
    if (published.length === 0)
      throw new errors.ApplicationError('This is not public, so there is nothing to look at again.');
    const [first] = before.filter(({ publishedAt }) => publishedAt === null);
    const data: Record<string, unknown> = { ...review };
    await strapi.documents(type).update({ documentId, data, ...localeOf(first) });
    const after = await rows();
    for (const row of published) {
      const had = draftBeside(row, before);
      const has = draftBeside(row, after);
      // Strapi takes a draft for changed that was saved after what is public.
      const isAsPublic = had !== undefined && timeOf(had) <= timeOf(row);
      await strapi.db.query(type).updateMany({
        where: { id: row['id'] },
        data: { ...review, updatedAt: new Date(timeOf(isAsPublic && has ? has : row)) },
      });
    }
    const changes = published.map(({ locale }) => ({
      ...{ type, document: documentId, locale: typeof locale === 'string' ? locale : null },
      event: 'publish' as const,
    }));
    await record(strapi, changes);
  });
  return review;
}

const localeOf = (row: Row | undefined) =>
  isRecord(row) && typeof row['locale'] === 'string' ? { locale: row['locale'] } : {};

const draftBeside = ({ locale }: Row, rows: readonly Row[]): Row | undefined =>
  rows.find((row) => row['publishedAt'] === null && row['locale'] === locale);

const timeOf = ({ updatedAt }: Row): number => new Date(String(updatedAt)).getTime();
