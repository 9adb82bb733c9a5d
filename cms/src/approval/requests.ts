import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { nameOf } from '../people/people';

export const REQUEST = 'api::review-request.review-request';

/** How long a note may be. */
export const LONGEST_NOTE = 300;

/** A draft of an entry, in one language where its type is translated. */
export interface Draft {
  readonly type: UID.ContentType;
  readonly document: string;
  readonly locale: string | undefined;
}

export type RequestState = 'open' | 'published' | 'returned' | 'withdrawn';

/** Somebody's request that a draft be published. */
export interface ReviewRequest extends Draft {
  readonly documentId: string;
  /** The number of whoever asks. */
  readonly by: number;
  /** When they asked, as an ISO 8601 time. */
  readonly at: string;
  readonly note: string;
  readonly state: RequestState;
  readonly answer: string;
  readonly answeredBy: number | undefined;
}

/** The newest request for a draft, whatever became of it. */
export async function latestRequest(strapi: Core.Strapi, draft: Draft): Promise<ReviewRequest | undefined> {
  return (await requests(strapi, whereIs(draft), 1))[0];
}

/** The requests for which something holds, the newest first. */
export async function requests(strapi: Core.Strapi, where: object, limit = 500): Promise<ReviewRequest[]> {
  const rows: unknown[] = await strapi.db.query(REQUEST).findMany({ where, orderBy: { id: 'desc' }, limit });
  return rows.filter(isRecord).map(asRequest);
}

/** Asks for a draft to be published. Asked twice, it is one request, with the last note. */
export async function ask(strapi: Core.Strapi, draft: Draft, by: number, note: string): Promise<{ isNew: boolean }> {
  const open = (await requests(strapi, { ...whereIs(draft), state: 'open' }))[0];
  if (open) {
    const changes: Record<string, unknown> = { note, askedBy: by };
    await strapi.documents(REQUEST).update({ documentId: open.documentId, data: changes });
    return { isNew: false };
  }
  const { type, document, locale } = draft;
  const data = {
    entryType: type,
    entry: document,
    language: locale ?? null,
    askedBy: by,
    note,
    state: 'open' as const,
  };
  await strapi.documents(REQUEST).create({ data });
  return { isNew: true };
}

interface Answer {
  readonly state: Exclude<RequestState, 'open'>;
  readonly by: number | undefined;
  readonly answer?: string;
}

/**
 * Answers the open requests for a draft; in all languages where none is named. What is published answers those that were sent back
 * as well. @returns Those that are answered.
 */
export async function answerRequests(
  strapi: Core.Strapi,
  draft: Draft,
  { state, by, answer = '' }: Answer,
): Promise<readonly ReviewRequest[]> {
  const { language, ...anyLanguage } = whereIs(draft);
  const where = language === null ? anyLanguage : { ...anyLanguage, language };
  const answered = state === 'published' ? { $in: ['open', 'returned'] } : 'open';
  const open = await requests(strapi, { ...where, state: answered });
  const data: Record<string, unknown> = { state, answer, answeredBy: by ?? null };
  for (const { documentId } of open) await strapi.documents(REQUEST).update({ documentId, data });
  return open;
}

/** @throws {errors.ApplicationError} where a request was answered meanwhile, with what became of it */
export async function expectOpen(strapi: Core.Strapi, draft: Draft): Promise<ReviewRequest> {
  const latest = await latestRequest(strapi, draft);
  if (latest?.state === 'open') return latest;
  const who = latest?.answeredBy === undefined ? 'Somebody' : await nameOf(strapi, latest.answeredBy);
  const what = { published: 'has published it', returned: 'has sent it back', withdrawn: 'has taken the request back' };
  throw new errors.ApplicationError(
    latest ? `It does not wait any more: ${who} ${what[latest.state]}.` : 'Nobody has asked for this to be published.',
  );
}

const whereIs = ({ type, document, locale }: Draft) => ({ entryType: type, entry: document, language: locale ?? null });

function asRequest(row: Record<string, unknown>): ReviewRequest {
  const { documentId, entryType, entry, language, askedBy, note, state, answer, answeredBy, createdAt } = row;
  return {
    documentId: String(documentId),
    type: String(entryType) as UID.ContentType,
    document: String(entry),
    locale: typeof language === 'string' ? language : undefined,
    by: Number(askedBy),
    at: new Date(String(createdAt)).toISOString(),
    note: typeof note === 'string' ? note : '',
    state: state as RequestState,
    answer: typeof answer === 'string' ? answer : '',
    answeredBy: typeof answeredBy === 'number' ? answeredBy : undefined,
  };
}
