import type { Core, UID } from '@strapi/strapi';
import { dayIn } from '@waymark/shared-types';
import { documentOf } from '../publishing/public-actions';

/**
 * After how many months entries should be looked at again, by their type. Stories go out of date soonest: people move on, and
 * projects end. The types are those whose entries have a page of their own that says when it was looked at last.
 */
export const REVIEW_MONTHS = {
  'api::action.action': 12,
  'api::case-study.case-study': 12,
  'api::page.page': 12,
  'api::principle.principle': 24,
  'api::report.report': 24,
} as const satisfies Readonly<Partial<Record<UID.ContentType, number>>>;

type ReviewedType = keyof typeof REVIEW_MONTHS;

/** Whether entries of a type are looked at again and again. */
export const isReviewed = (uid: string): uid is ReviewedType => uid in REVIEW_MONTHS;

/** The day on which an entry is due that is right today, on the site's calendar; the last of a month where that has no such day. */
export function nextReview(uid: ReviewedType, now: Date): string {
  const [year = 0, month = 1, day = 1] = dayIn(now).split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS[uid], 1));
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, last));
  return later.toISOString().slice(0, 10);
}

/**
 * Gives what is published a day on which it is due, where nobody has chosen one: in the draft, just before it is published, so that
 * no second publish is needed. The day is private, and the draft is what goes out anyway.
 */
export function setFirstReview(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const documentId = documentOf(context);
    if (action === 'publish' && isReviewed(uid) && documentId !== undefined)
      await strapi.db.query(uid).updateMany({
        where: { documentId, publishedAt: null, reviewBy: null },
        data: { reviewBy: nextReview(uid, new Date()) },
      });
    return await next();
  });
}
