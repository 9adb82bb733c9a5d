import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { askPublisher } from '../editing/ask-publisher';
import { mayDo, permissions } from '../editing/permissions';
import { formAddress, kindOf, titleOf, typeNamed, type EntryLink } from './entry-link';
import { readNews, type Known, type PublisherNews } from './publisher-news';

/** What waits, what is held back and what went live last, for one editor: entries that they may not read are left out. */
export interface OnTheWay extends Pick<PublisherNews, 'state' | 'queue'> {
  readonly message?: string;
  readonly waiting: readonly (EntryLink & { readonly happened: string; readonly at: string })[];
  readonly problems: readonly { readonly message: string; readonly entry?: EntryLink; readonly field?: string }[];
  readonly live: readonly (EntryLink & { readonly happened: string; readonly liveAt: string; readonly ms: number })[];
}

/** How many entries the home page names of those that wait, and of those that went live. */
const SHOWN = 5;

/** Asks the publisher how everything stands. */
export async function onTheWay(strapi: Core.Strapi, context: Context): Promise<OnTheWay> {
  const answer = await askPublisher('', process.env);
  const news = readNews(answer?.status === 200 ? answer.body : undefined);
  const link = (entry: Known) => linkTo(strapi, context, entry);
  return {
    state: news.state,
    ...(news.message !== undefined && { message: news.message }),
    queue: news.queue,
    waiting: await named(news.waiting, link, ({ happened, at }) => ({ happened, at })),
    live: await named(news.live, link, ({ happened, liveAt, ms }) => ({ happened, liveAt, ms })),
    problems: await problemsFor(strapi, news.problems, link),
  };
}

type Link = (entry: Known) => Promise<EntryLink | undefined>;

async function named<News extends Known, More>(
  news: readonly News[],
  link: Link,
  more: (each: News) => More,
): Promise<(EntryLink & More)[]> {
  const found: (EntryLink & More)[] = [];
  for (const each of news) {
    if (found.length === SHOWN) break;
    const entry = await link(each);
    if (entry) found.push({ ...entry, ...more(each) });
  }
  return found;
}

async function problemsFor(strapi: Core.Strapi, problems: PublisherNews['problems'], link: Link) {
  const told = problems.map(async ({ message, entry, field }) => {
    if (!entry) return [{ message }];
    const known = await link(entry);
    if (!known) return entry.type === 'file' ? [{ message }] : [];
    const label = field === undefined ? undefined : labelOf(strapi, entry.type, field);
    return [{ message, entry: known, ...(label !== undefined && { field: label }) }];
  });
  const all = (await Promise.all(told)).flat();
  // The publisher tells of a link once for each page that shows it.
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** An entry with its title and form; undefined where whoever asks may not read it. */
async function linkTo(
  strapi: Core.Strapi,
  context: Context,
  { type, id, title }: Known,
): Promise<EntryLink | undefined> {
  if (type === 'file') return mayDo(context, 'plugin::upload.read') ? await linkToFile(strapi, id) : undefined;
  const model = typeNamed(strapi, type);
  if (!model || permissions(strapi, context, model.uid).cannot.read()) return undefined;
  const now = await titleOf(strapi, model, id);
  const kind = kindOf(model);
  const words = model.kind === 'singleType' ? kind : (now.title ?? title ?? 'Without a title');
  return { title: words, kind, ...(now.exists && { href: formAddress(model, id) }) };
}

/** A media file by its name; undefined where it is deleted, since then its name is gone too. */
async function linkToFile(strapi: Core.Strapi, document: string): Promise<EntryLink | undefined> {
  const query = { where: { documentId: document }, select: ['name'] };
  const file: unknown = await strapi.db.query('plugin::upload.file').findOne(query);
  if (!isRecord(file)) return undefined;
  return { title: String(file['name']), kind: 'File', href: '/plugins/upload' };
}

/** What the form calls a field. */
function labelOf(strapi: Core.Strapi, type: string, field: string): string | undefined {
  const attribute: unknown = typeNamed(strapi, type)?.attributes[field];
  const options = isRecord(attribute) ? attribute['pluginOptions'] : undefined;
  const view = isRecord(options) ? options['edit-view'] : undefined;
  const label = isRecord(view) ? view['label'] : undefined;
  return typeof label === 'string' ? label : undefined;
}
