import { isRecord } from '@waymark/shared-types';

/** The states that the publisher tells; `unknown` where it does not answer, or says something new. */
const STATES = [
  'starting',
  'up to date',
  'working',
  'held back',
  'paused',
  'waiting for the CMS',
  'failed',
  'unknown',
] as const;

export type PublisherState = (typeof STATES)[number];

/** An entry, as the publisher knows it. */
export interface Known {
  /** Its type's singular name, such as `case-study`; or `file`. */
  readonly type: string;
  readonly id: string;
  readonly title: string | undefined;
}

export interface WaitingNews extends Known {
  readonly happened: string;
  /** When it happened in the CMS, as an ISO 8601 time. */
  readonly at: string;
}

export interface LiveNews extends WaitingNews {
  readonly liveAt: string;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

export interface ProblemNews {
  readonly message: string;
  readonly entry: Known | undefined;
  /** The field that it is in, such as `sections`. */
  readonly field: string | undefined;
}

/** What `GET /status` of the publisher tells of, as far as it is for editors. */
export interface PublisherNews {
  readonly state: PublisherState;
  readonly message: string | undefined;
  /** How many entries wait; `waiting` names the first of them. */
  readonly queue: number;
  readonly waiting: readonly WaitingNews[];
  readonly problems: readonly ProblemNews[];
  readonly live: readonly LiveNews[];
}

const SILENT: PublisherNews = {
  state: 'unknown',
  message: undefined,
  queue: 0,
  waiting: [],
  problems: [],
  live: [],
};

/** Reads what the publisher answered to `GET /status`; anything else is read as silence. */
export function readNews(answer: unknown): PublisherNews {
  if (!isRecord(answer)) return SILENT;
  const { state, message, queue, waiting, problems, live } = answer;
  return {
    state: STATES.find((known) => known === state) ?? 'unknown',
    // Where it only repeats one of the problems, that one is enough.
    message: records(problems).some((problem) => problem['message'] === message) ? undefined : text(message),
    queue: typeof queue === 'number' ? queue : 0,
    waiting: records(waiting).map(waitingOf),
    problems: records(problems).map(problemOf),
    live: records(live).map((each) => ({
      ...waitingOf(each),
      liveAt: text(each['liveAt']) ?? '',
      ms: typeof each['ms'] === 'number' ? each['ms'] : 0,
    })),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const waitingOf = (entry: Fields): WaitingNews => ({
  type: text(entry['type']) ?? '',
  id: text(entry['id']) ?? '',
  title: quoted(text(entry['name'])),
  happened: text(entry['happened']) ?? '',
  at: text(entry['at']) ?? '',
});

function problemOf({ message, place, about }: Fields): ProblemNews {
  const where = isRecord(place) ? place : isRecord(about) ? about : undefined;
  const [type, id] = [text(where?.['type']), text(where?.['id'])];
  return {
    message: withoutPlace(text(message) ?? ''),
    entry: type && id ? { type, id, title: quoted(text(where?.['entry'])) } : undefined,
    field: text(where?.['field'])?.split(/[.[]/)[0],
  };
}

/** Where a problem is in the data, as the publisher writes it for developers: here the entry is named above, and its field. */
const PLACES = [/ The link is in .*?, field \S+\.(?=$| )/s, /^In .*?, field \S+: /s];

/** A message of the publisher, without the place in the data. */
function withoutPlace(message: string): string {
  const plain = PLACES.reduce((words, place) => words.replace(place, ''), message);
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}

/** The publisher names an entry as “theme “Outdoors””: what is in the inner marks is its title. */
const quoted = (name: string | undefined): string | undefined => /“(?<title>.*)”$/s.exec(name ?? '')?.groups?.['title'];

const records = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
