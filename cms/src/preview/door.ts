import { Readable } from 'node:stream';
import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { siteUrl } from '../editing/live-status';
import { machineOf } from '../security/machine';
import { Tries } from '../security/tries';
import { previewFile, renderDraft, type ShownEntry } from './ask-publisher';
import { bannerHtml, noticeHtml } from './banner';
import { framedPage, framedStyle, policyOf } from './framed-page';
import { findLink, type PreviewLink } from './preview-links';

/** The address of a preview, and of a file that it shows. */
const ADDRESS = /^\/preview\/([\w-]{43})(\/.*)?$/;

/** How many pages one machine may ask for in a minute; the files of a page do not count. */
const WINDOW_MS = 60_000;
const MOST_PAGES = 60;

/** For nobody's memory: no cache, no search engine, no site that a link leads to; and in no frame but the CMS's own. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy': policyOf([]),
} as const;

/** Shows drafts to whoever has a link: `GET /preview/<token>`, and the files of the page under it. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const tries = new Tries(WINDOW_MS);
  return async (context: Context, next: Next) => {
    if (!/^\/preview(?:\/|$)/.test(context.path)) return next();
    context.set(HEADERS);
    const [, token = '', file] = ADDRESS.exec(context.path) ?? [];
    if (!['GET', 'HEAD'].includes(context.method))
      return notice(context, 405, 'Expected GET', 'A preview is only read.');
    const link = token === '' ? undefined : await findLink(strapi, token);
    const isGood = link !== undefined && link.expires.getTime() > Date.now();
    const now = Date.now();
    if ((!isGood || file === undefined) && tries.add(machineOf(context.ip), now) > MOST_PAGES) {
      context.set('retry-after', String(tries.secondsLeft(now)));
      return notice(context, 429, 'Too many previews', 'Wait a minute, then load this page again.');
    }
    if (!link) return notice(context, 404, 'This link shows nothing', NO_LINK);
    if (!isGood) return notice(context, 410, 'This link has run out', link.isForOthers ? RUN_OUT : OWN_RUN_OUT);
    const entry = entryOf(strapi, link);
    if (file === undefined) await sendPage(strapi, context, link, entry);
    else await sendFile(context, entry, file);
  };
};

const NO_LINK = 'It was taken back, or is not whole. Ask whoever sent it to you for a new one.';
const RUN_OUT = 'It was good for some time only. Ask whoever sent it to you for a new one.';
const OWN_RUN_OUT = 'An editor’s own view is good for half an hour. Open the preview again beside the form.';
const DELETED = 'What was to be seen here was deleted.';

function entryOf(strapi: Core.Strapi, { type, document, locale }: PreviewLink): ShownEntry {
  return { type: strapi.contentType(type as UID.ContentType).info.singularName, document, locale };
}

async function sendPage(strapi: Core.Strapi, context: Context, link: PreviewLink, entry: ShownEntry): Promise<void> {
  const saved = await savedAt(strapi, link);
  const rendered = saved ? await renderDraft(entry) : ({ kind: 'gone' } as const);
  if (!saved || rendered.kind === 'gone') return notice(context, 410, 'There is nothing here any more', DELETED);
  if (rendered.kind !== 'page') {
    const title = rendered.kind === 'silent' ? 'No preview just now' : 'This draft cannot be shown yet';
    return notice(context, rendered.kind === 'silent' ? 503 : 422, title, rendered.message);
  }
  const [, part] = rendered.path.split('#');
  const banner = bannerHtml({ saved, expires: link.isForOthers ? link.expires : undefined, part });
  context.set('content-security-policy', policyOf(rendered.styles));
  context.type = 'html';
  context.body = framedPage(rendered.html, { banner, files: context.path, site: siteUrl(process.env) });
}

/** When the draft was saved; undefined where there is none any more. */
async function savedAt(strapi: Core.Strapi, { type, document, locale }: PreviewLink): Promise<Date | undefined> {
  const row: unknown = await strapi.db.query(type).findOne({
    where: { documentId: document, publishedAt: null, ...(locale !== undefined && { locale }) },
    select: ['updatedAt'],
  });
  return isRecord(row) && typeof row['updatedAt'] === 'string' ? new Date(row['updatedAt']) : undefined;
}

/** What is told of a file as the publisher tells it. */
const OF_THE_FILE = ['content-type', 'content-length', 'content-range', 'accept-ranges'];

async function sendFile(context: Context, entry: ShownEntry, path: string): Promise<void> {
  const answer = await previewFile(entry, path, context.get('range') || undefined);
  if (!answer?.body || ![200, 206, 416].includes(answer.status))
    return notice(context, answer ? 404 : 503, 'No such file', 'The preview has no such file. Load its page again.');
  context.status = answer.status;
  if (path.endsWith('.css')) {
    context.type = 'css';
    context.body = framedStyle(await answer.text());
    return;
  }
  for (const name of OF_THE_FILE) {
    const value = answer.headers.get(name);
    if (value !== null) context.set(name, value);
  }
  context.body = Readable.fromWeb(answer.body as never);
}

function notice(context: Context, status: number, title: string, message: string): void {
  context.status = status;
  context.type = 'html';
  context.body = noticeHtml(title, message);
}
