import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../../../../cms/tests/support/json.ts';
import { answer, type Manner } from './cms-proxy.ts';

/** How long a slow CMS thinks about each question, in milliseconds. */
const SLOWNESS = 200;

/** Changes the lines of an answer that has one for each entry; the last one, which ends it, stays. Other answers stay as they are. */
const entries =
  (change: (lines: string[]) => string[]): Manner =>
  async (genuine, response) => {
    const whole = await genuine();
    const lines = whole.body.split('\n').filter((line) => line !== '');
    const body = [...change(lines.slice(0, -1)), ...lines.slice(-1)].map((line) => `${line}\n`).join('');
    answer(response, { ...whole, ...(whole.type.includes('ndjson') && { body }) });
  };

/** Puts null in the place of every field of that name, however deep it lies. */
function nulled(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((item) => nulled(item, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === name ? null : nulled(part, name)]),
  );
}

function nulledIn(line: string, name: string): string {
  const value: Json = JSON.parse(line);
  return JSON.stringify(nulled(value, name));
}

const says =
  (status: number, type: string, body: string): Manner =>
  (_, response) => {
    answer(response, { status, type, body });
  };

const JSON_TYPE = 'application/json';

/** Goes through, but takes its time, so that one can look at what happens meanwhile. */
export const slowly: Manner = async (genuine, response) => {
  await pause(SLOWNESS);
  answer(response, await genuine());
};

/** Takes the question, and says nothing for ever. */
export const silently: Manner = () => undefined;

/** A CMS that is unwell: what it does, and what the publisher's status must say of it. */
export interface Illness {
  readonly what: string;
  readonly manner: Manner;
  readonly words: RegExp;
}

/** Ways in which a CMS answers what nobody can use. */
export const ILLNESSES: readonly Illness[] = [
  {
    what: 'answers with status 500',
    manner: says(500, JSON_TYPE, '{"data":null,"error":{"status":500,"name":"InternalServerError"}}'),
    words: /500/,
  },
  {
    what: 'answers with an error in the form of GraphQL',
    manner: says(200, JSON_TYPE, '{"errors":[{"message":"The database is locked"}],"data":null}'),
    words: /The database is locked/,
  },
  {
    what: 'answers with half of the entries',
    manner: entries((lines) => lines.slice(0, Math.floor(lines.length / 2))),
    words: /cut off/,
  },
  {
    what: 'answers with a web page',
    manner: says(200, 'text/html', '<!doctype html><title>Please log in</title>'),
    words: /JSON|HTML|web page/i,
  },
  {
    what: 'answers with a web page that claims to be data',
    manner: says(200, JSON_TYPE, '<!doctype html><title>Please log in</title>'),
    words: /JSON|HTML|web page/i,
  },
  {
    what: 'cuts its answers off',
    manner: async (genuine, response) => {
      const whole = await genuine();
      answer(response, { ...whole, body: whole.body.slice(0, whole.body.length / 2) });
    },
    words: /JSON|cut off/i,
  },
  {
    what: 'answers with null for each list',
    manner: entries((lines) => lines.map((line) => nulledIn(line, 'nodes'))),
    words: /something else/,
  },
  {
    what: 'answers with null for each entry',
    manner: entries((lines) => lines.map((line) => nulledIn(line, 'data'))),
    words: /something else/,
  },
  { what: 'answers with no data', manner: says(200, JSON_TYPE, '{"data":null}'), words: /expected|no data/i },
  { what: 'answers with an empty object', manner: says(200, JSON_TYPE, '{}'), words: /expected|no data/i },
  {
    what: 'breaks off in the middle of its answers',
    manner: async (genuine, response) => {
      const { body } = await genuine();
      response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(body) });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
    },
    words: /did not answer|broke off/,
  },
  {
    what: 'resets its connections',
    manner: (_, response) => {
      response.socket?.resetAndDestroy();
    },
    words: /did not answer/,
  },
];
