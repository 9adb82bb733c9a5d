import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord } from '@waymark/shared-types';
import { askPublisher, type Environment } from './ask-publisher';

/** How far an entry is on its way to the public, as its editor is told. */
export interface LiveStatus {
  /** `unknown` where the publisher does not answer; `not public` where it never was. */
  readonly state: 'unknown' | 'not public' | 'publishing' | 'held back' | 'live' | 'taken down';
  /** What it waits for on its way, where that takes a while: the sizes of pictures that are new. */
  readonly waitsFor?: 'pictures';
  /** Since when it is live as it is now, as an ISO 8601 time. */
  readonly since?: string;
  /** Its public addresses, whole. */
  readonly addresses: readonly string[];
  /** How many other public pages show something of it, and the first of them, by their whole addresses. */
  readonly alsoOn: { readonly count: number; readonly addresses: readonly string[] };
  /** What is wrong, each with the field that it is in where that is known: `sections.0.body`. */
  readonly problems: readonly { readonly message: string; readonly field?: string }[];
}

const NOWHERE = { addresses: [], alsoOn: { count: 0, addresses: [] } } as const;

const SILENT: LiveStatus = {
  ...NOWHERE,
  state: 'unknown',
  problems: [{ message: 'The publisher does not answer just now. What was published goes out as soon as it does.' }],
};

/** Asks the publisher how far an entry is. @param type Its singular name, such as `case-study`. Never throws. */
export async function liveStatus(
  type: string,
  document: string,
  environment: Environment = process.env,
): Promise<LiveStatus> {
  const answer = await askPublisher(`?entry=${type}/${document}`, environment);
  if (answer?.status === 404) return { ...NOWHERE, state: 'not public', problems: [] };
  return answer?.status === 200 && isRecord(answer.body) ? inEditorsTerms(answer.body, siteUrl(environment)) : SILENT;
}

/** Between two questions to the publisher, and how long is asked on, in milliseconds. */
const AGAIN_MS = 40;
const MOST_MS = 3000;

/** How far an entry is once it is no longer on its way, or waits for something, or after three seconds as it is then. Never throws. */
export async function settledStatus(
  type: string,
  document: string,
  environment: Environment = process.env,
): Promise<LiveStatus> {
  const latest = Date.now() + MOST_MS;
  let status = await liveStatus(type, document, environment);
  while (status.state === 'publishing' && status.waitsFor === undefined && Date.now() < latest) {
    await sleep(AGAIN_MS);
    status = await liveStatus(type, document, environment);
  }
  return status;
}

/** Where the public finds the site. */
export const siteUrl = (environment: Environment): string =>
  environment['SITE_URL'] || `http://localhost:${environment['SITE_PORT'] || '4321'}`;

const STATES: Readonly<Record<string, LiveStatus['state']>> = {
  'not looked at': 'publishing',
  'in work': 'publishing',
  'held back': 'held back',
  live: 'live',
  'taken down': 'taken down',
};

/** What the publisher answers to `GET /status?entry=…`, in an editor's terms. */
export function inEditorsTerms(answer: Readonly<Record<string, unknown>>, site: string): LiveStatus {
  const { state, since, addresses, alsoOn, because, problems, waitsFor } = answer;
  const others = isRecord(alsoOn) ? alsoOn : {};
  const whole = (paths: unknown) =>
    list(paths)
      .filter(isText)
      .map((path) => new URL(path, site).href);
  const told = list(problems).filter(isRecord).map(problemAt);
  const reasons = list(because).filter(isText);
  return {
    state: STATES[String(state)] ?? 'unknown',
    ...(waitsFor === 'pictures' && { waitsFor }),
    ...(isText(since) && { since }),
    addresses: whole(addresses),
    alsoOn: { count: Number(others['count'] ?? 0), addresses: whole(others['addresses']) },
    problems: [
      ...told,
      ...reasons.filter((reason) => !told.some(({ message }) => message === reason)).map((message) => ({ message })),
    ],
  };
}

function problemAt({ message, place }: Readonly<Record<string, unknown>>) {
  const field = isRecord(place) && isText(place['field']) ? formPath(place['field']) : undefined;
  return { message: isText(message) ? message : '', ...(field !== undefined && { field }) };
}

/** A place in an entry's data, `sections[0].body[1].children[0].url`, as a path of the form. */
const formPath = (field: string): string => field.replaceAll(/\[(\d+)\]/g, '.$1');

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isText = (value: unknown): value is string => typeof value === 'string';
