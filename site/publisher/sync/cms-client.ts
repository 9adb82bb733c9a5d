import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import { ClientError, GraphQLClient } from 'graphql-request';
import type { Ask } from '../../src/content/definition.ts';
import { CmsError } from './cms-error.ts';
import { readAnswers, type EntryAnswers } from './entry-answers.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks once more where the connection broke: the CMS closes a connection that was idle for some seconds, and a question
 * may be on its way just then (RFC 9112, 9.5). All that the publisher asks only reads, so it may be asked twice.
 */
async function fetchPatiently(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const attempt = () => fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return await attempt();
  }
}

/** Which entries of a query are asked for. */
export interface EntriesAsked {
  /** Default: those of a type that has no languages. */
  readonly locale?: string | undefined;
  /** Only these. Default: all. */
  readonly ids?: readonly string[] | undefined;
  /** Only those after this id, in the order of their ids; empty for the first. */
  readonly after: string;
  readonly limit: number;
  /** Their drafts, and not what is published; only with `ids`. Default: false. */
  readonly drafts?: boolean | undefined;
}

/** The publisher's way to the CMS: typed GraphQL questions, entries many at once, and media files. */
export interface Cms {
  readonly ask: Ask;
  /** The entries that a query asks for, GraphQL's answer for each of them. */
  readonly entries: (document: DocumentNode, asked: EntriesAsked) => Promise<EntryAnswers>;
  /** Opens a media file by the address that the CMS gave for it. */
  readonly download: (address: string) => Promise<Response>;
}

function asCmsError(url: string, error: unknown): CmsError {
  if (error instanceof ClientError) {
    const { status, errors = [] } = error.response;
    const messages = errors.map(({ message }) => message).join('; ');
    return new CmsError(`The CMS at ${url} answered with status ${status}: ${messages || 'no reason given'}.`, {
      cause: error,
    });
  }
  const reason =
    error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
  return new CmsError(
    `The CMS at ${url} did not answer (${reason}). Is it running? The publisher tries again by itself.`,
    { cause: error },
  );
}

/**
 * @param url The CMS's address, without a path.
 * @param token The publisher's API token.
 * Each call throws CmsError where the CMS does not answer, refuses, or takes longer than 30 seconds; a download throws
 * another error where the CMS has no such file.
 */
export function connectToCms(url: string, token: string): Cms {
  const authorization = `Bearer ${token}`;
  const client = new GraphQLClient(new URL('/graphql', url).href, {
    headers: { authorization },
    fetch: fetchPatiently,
  });
  return {
    ask: async <Answer, Variables extends object>(
      document: TypedDocumentNode<Answer, Variables>,
      variables: Variables,
    ) => {
      const question: DocumentNode = document;
      const answer: unknown = await client.request<Answer>(question, variables).catch((error: unknown) => {
        throw asCmsError(url, error);
      });
      // What is asked by a typed document is answered in its type, or not at all.
      if (typeof answer === 'object' && answer !== null && Object.keys(answer).length > 0) return answer as Answer;
      throw new CmsError(`Expected data from the CMS at ${url}, found none. Is something else in its place?`);
    },
    entries: async (document, asked) => {
      const body = JSON.stringify({ query: print(document), ...asked });
      const headers = { authorization, 'content-type': 'application/json' };
      try {
        const response = await fetchPatiently(new URL('/entries', url), { method: 'POST', headers, body });
        const text = await response.text();
        if (response.ok) return readAnswers(text);
        throw new CmsError(`The CMS at ${url} answered with status ${response.status}: ${text.slice(0, 300)}`);
      } catch (error) {
        throw error instanceof CmsError ? error : asCmsError(url, error);
      }
    },
    download: async (address) => {
      const absolute = new URL(address, url);
      // The token is for the CMS alone: files on other hosts (an object store) carry their own signature.
      const headers: HeadersInit = absolute.origin === new URL(url).origin ? { authorization } : {};
      const response = await fetchPatiently(absolute, { headers }).catch((error: unknown) => {
        throw asCmsError(url, error);
      });
      if (response.status >= 500)
        throw new CmsError(`The CMS at ${url} answered ${response.status} for the file ${address}.`);
      if (!response.ok)
        throw new Error(
          `The CMS at ${url} answered ${response.status} for the file ${address}. Upload the file again in the media library.`,
        );
      return response;
    },
  };
}
