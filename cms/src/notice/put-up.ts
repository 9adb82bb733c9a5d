import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { nameOfPerson } from '../people/name-of';
import { isNotice, isSameNotice, noticeIn, siteVersions, type Notice } from './site-versions';

/** Who put a notice up, or took the last one off, and when. */
export interface PutUp {
  /** As an ISO 8601 time. */
  readonly at: string;
  /** As colleagues know them. */
  readonly by: string;
  /** Whether nothing else of the site was published since: what the publisher says of it is said of the notice. */
  readonly isLatest: boolean;
}

const KEY = 'notice';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'waymark' });

/** Keeps who changed the notice, in the current transaction, once it is published. */
export async function notePutUp(strapi: Core.Strapi, { notice, user }: { notice: Notice | null; user: number }) {
  const published = (await siteVersions(strapi))?.published;
  const value = { notice, user, at: new Date().toISOString(), publishedAt: momentOf(published?.['publishedAt']) };
  await store(strapi).set({ key: KEY, value });
}

/** Who put up what is public now; undefined where it came by the form of the site. @param published What is public of the site */
export async function putUpOf(
  strapi: Core.Strapi,
  published: Readonly<Record<string, unknown>> | undefined,
): Promise<PutUp | undefined> {
  const kept: unknown = await store(strapi).get({ key: KEY });
  if (!isRecord(kept) || !published || typeof kept['at'] !== 'string') return undefined;
  const notice = isNotice(kept['notice']) ? kept['notice'] : null;
  if (!isSameNotice(noticeIn(published), notice)) return undefined;
  const isLatest = momentOf(published['publishedAt']) === kept['publishedAt'];
  return { at: kept['at'], by: await nameOfPerson(strapi, Number(kept['user'])), isLatest };
}

const momentOf = (value: unknown): number => new Date(typeof value === 'number' ? value : String(value)).getTime();
