import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { permissions } from '../editing/permissions';
import { formAddress, kindOf, titleOf, type EntryLink } from '../home-page/entry-link';
import { colleagues } from '../people/people';
import { requests, type ReviewRequest } from './requests';

/** A request, as the home page tells it. */
export interface Waiting extends EntryLink {
  readonly href: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly state: ReviewRequest['state'];
  readonly answer: string;
}

/** How many are named of each kind, and for how long an answer stays on the home page of whoever asked. */
const SHOWN = 20;
const DAYS_AFTER = 14;

/** What waits for whoever asks, the longest first, and what became of what they asked for themselves, the newest first. */
export async function waitingFor(strapi: Core.Strapi, context: Context) {
  const me = Number((context.state['user'] as { id: unknown }).id);
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid, options }) =>
      uid.startsWith('api::') &&
      options?.draftAndPublish === true &&
      !permissions(strapi, context, uid).cannot.publish(),
  );
  const entryType = { $in: types.map(({ uid }) => uid) };
  const forMe = await requests(strapi, { state: 'open', askedBy: { $ne: me }, entryType });
  const since = new Date(Date.now() - DAYS_AFTER * 24 * 60 * 60_000);
  const mine = await requests(strapi, { askedBy: me, $or: [{ state: 'open' }, { updatedAt: { $gt: since } }] });
  return {
    waiting: await named(strapi, onePerEntry(forMe.toReversed())),
    mine: await named(strapi, onePerEntry(mine.filter(({ state }) => state !== 'withdrawn'))),
  };
}

/** Two who asked at the same moment made two requests; both are closed together. */
function onePerEntry(all: readonly ReviewRequest[]): ReviewRequest[] {
  const seen = new Map<string, ReviewRequest>();
  for (const request of all) {
    const key = `${request.type} ${request.document} ${request.locale ?? ''}`;
    if (!seen.has(key)) seen.set(key, request);
  }
  return [...seen.values()].slice(0, SHOWN);
}

async function named(strapi: Core.Strapi, all: readonly ReviewRequest[]): Promise<Waiting[]> {
  const people = await colleagues(
    strapi,
    all.map(({ by }) => by),
  );
  const told = all.map(async ({ type, document, by, at, note, state, answer }) => {
    const model = strapi.contentTypes[type];
    if (!model) return [];
    const { exists, title } = await titleOf(strapi, model, document);
    const kind = kindOf(model);
    const words = model.kind === 'singleType' ? kind : (title ?? 'Without a title');
    const name = people.get(by)?.name ?? 'Somebody whose account is gone';
    return exists
      ? [{ title: words, kind, href: formAddress(model, document), by: name, at, note, state, answer }]
      : [];
  });
  return (await Promise.all(told)).flat();
}
