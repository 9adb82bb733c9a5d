import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { problemsIn } from '../editing/findings-of-form';
import { liveStatus, type LiveStatus } from '../editing/live-status';
import { permissions } from '../editing/permissions';
import { changeNotice, NoticeChanged } from './change-notice';
import { putUpOf, type PutUp } from './put-up';
import { isNotice, isSameNotice, nameOfNotices, noticeIn, SITE, siteVersions, type Notice } from './site-versions';

/** How the notice on every page stands, for one editor. */
export interface NoticeAnswer {
  readonly mayChange: boolean;
  /** Whether there is a public site that could have a notice. */
  readonly isPublished: boolean;
  readonly notice: Notice | null;
  /** What the draft of the site has instead; absent where it has the same. */
  readonly inDraft?: Notice | null;
  /** Names what was seen here, for whoever changes it. */
  readonly seen: string;
  /** The language of the pages that show it, such as “English”. */
  readonly language: string;
  readonly putUp?: PutUp;
  /** How far the site's last change is on its way. */
  readonly status: Pick<LiveStatus, 'state' | 'since' | 'problems'>;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The notice on every page: how it stands, and putting it up or taking it off, for whoever may publish the site. */
export function offerNoticeRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/home-page/notice', handler: answerNotice(strapi) },
    { method: 'POST', path: '/home-page/notice', handler: answerChange(strapi) },
    { method: 'GET', path: '/home-page/notice/pages', handler: answerPages(strapi) },
  ]);
}

const answerNotice = (strapi: Core.Strapi) => async (context: Context) => {
  // Whoever may not read the site is told nothing of it; that is no error on a page that everybody opens.
  context.body = permissions(strapi, context, SITE).cannot.read() ? {} : await noticeFor(strapi, context);
};

async function noticeFor(strapi: Core.Strapi, context: Context): Promise<NoticeAnswer> {
  const versions = await siteVersions(strapi);
  const [live, draft] = [noticeIn(versions?.published), noticeIn(versions?.draft)];
  const putUp = await putUpOf(strapi, versions?.published);
  const { state, since, problems } = await statusOf(versions?.document);
  return {
    mayChange: mayChange(strapi, context),
    isPublished: versions?.published !== undefined,
    notice: live,
    ...(!isSameNotice(draft, live) && { inDraft: draft }),
    seen: versions ? nameOfNotices(versions) : '',
    language: names.of(DEFAULT_LOCALE) ?? DEFAULT_LOCALE,
    ...(putUp && { putUp }),
    status: { state, ...(since !== undefined && { since }), problems },
  };
}

const statusOf = async (document: string | undefined): Promise<NoticeAnswer['status']> =>
  document === undefined ? { state: 'not public', problems: [] } : await liveStatus('site', document);

function mayChange(strapi: Core.Strapi, context: Context): boolean {
  const { cannot } = permissions(strapi, context, SITE);
  return !cannot.publish() && !cannot.update(undefined, 'notice.text');
}

const answerChange = (strapi: Core.Strapi) => async (context: Context) => {
  if (!mayChange(strapi, context)) throw new errors.ForbiddenError();
  const body: unknown = context.request.body;
  const { notice, seen } = isRecord(body) ? body : {};
  if (typeof seen !== 'string' || (notice !== null && !isNotice(notice)))
    throw new errors.ValidationError('Expected a notice, or null, as “notice”, and what was seen as “seen”.');
  if (notice) refuseLinkToNothing(notice);
  const user = Number((context.state['user'] as { id: unknown }).id);
  try {
    await changeNotice(strapi, { notice: notice && tidy(notice), seen, user });
  } catch (error) {
    if (error instanceof NoticeChanged) {
      context.status = 409;
      const details = await noticeFor(strapi, context);
      const message = 'The notice was changed meanwhile. Look at it, and try again.';
      context.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
      return;
    }
    throw error instanceof errors.ValidationError ? inPlainWords(error) : error;
  }
  context.body = await noticeFor(strapi, context);
};

/** Elsewhere such a link is left out; here somebody has just begun to write it. */
function refuseLinkToNothing({ link }: Notice): void {
  if (link?.page !== null || link.url.trim() !== '') return;
  const message = 'This link leads nowhere yet. Choose a page, or fill in the web address.';
  const problem = { path: ['notice', 'link', 'url'], message, name: 'ValidationError' };
  throw new errors.ValidationError(message, { errors: [problem] });
}

function inPlainWords(error: errors.ValidationError): errors.ValidationError {
  const problems = problemsIn(error).map((problem) => ({ ...problem, name: 'ValidationError' }));
  return new errors.ValidationError(problems[0]?.message ?? error.message, { errors: problems });
}

/** As it will be stored: what is the same then is the same notice. */
const tidy = ({ text, dismissible, link }: Notice): Notice => ({
  text: text.trim(),
  dismissible,
  link: link && { text: link.text.trim(), url: link.url.trim(), page: link.page },
});

/** The published pages that a notice can lead to, by their titles. */
const answerPages = (strapi: Core.Strapi) => async (context: Context) => {
  if (!mayChange(strapi, context)) throw new errors.ForbiddenError();
  const rows: unknown[] = await strapi.db.query('api::page.page').findMany({
    where: { publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE },
    select: ['documentId', 'title'],
    orderBy: { title: 'asc' },
    limit: 200,
  });
  context.body = { pages: rows.filter(isRecord).map(({ documentId, title }) => ({ id: documentId, title })) };
};
