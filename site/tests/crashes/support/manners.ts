import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../../../../cms/tests/support/json.ts';
import { answer, type Manner } from './cms-proxy.ts';

/** How long a slow CMS thinks about each question, in milliseconds. */
const SLOWNESS = 200;

/** Changes every list of entries in an answer, however deep it lies: what has `nodes` beside `pageInfo`. */
function withLists(value: Json, change: (nodes: Json[]) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => withLists(item, change));
  if (value === null || typeof value !== 'object') return value;
  const { nodes } = value;
  const parts = Object.entries(value).map(([key, part]): [string, Json] => [key, withLists(part, change)]);
  return { ...Object.fromEntries(parts), ...(Array.isArray(nodes) && value['pageInfo'] && { nodes: change(nodes) }) };
}

const lists =
  (change: (nodes: Json[]) => Json): Manner =>
  async (genuine, response) => {
    const whole = await genuine();
    const body: Json = JSON.parse(whole.body);
    answer(response, { ...whole, body: JSON.stringify(withLists(body, change)) });
  };

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
    what: 'answers with half of each list',
    manner: lists((nodes) => nodes.slice(0, Math.floor(nodes.length / 2))),
    words: /not whole/,
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
  { what: 'answers with null for each list', manner: lists(() => null), words: /expected|nodes|list/i },
  {
    what: 'answers with null for each entry',
    manner: lists((nodes) => nodes.map(() => null)),
    words: /expected|entry/i,
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
