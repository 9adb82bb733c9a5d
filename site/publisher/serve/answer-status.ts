import { contentTypes } from '@waymark/shared-types';
import type { Publisher } from '../pipeline/publisher.ts';
import { changeStatus, entryStatus, entryStatuses } from '../pipeline/status-answers.ts';

/** What a question for the status is about; or what is wrong with the question, in words. */
type Question =
  | { readonly about: 'everything' }
  | { readonly about: 'change'; readonly change: number }
  | { readonly about: 'entry'; readonly type: string; readonly id: string }
  | { readonly about: 'entries'; readonly entries: readonly { readonly type: string; readonly id: string }[] }
  | { readonly wrong: string };

const TYPES = [...Object.keys(contentTypes), 'file'];

const NUMBER = /^[1-9]\d{0,14}$/;
const ENTRY = /^(?<type>[a-z-]{1,40})\/(?<id>[\w-]{1,100})$/;

/** Enough of what was found to recognise it. */
const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** How many entries one question may name: as many as the longest list of the admin panel shows. */
const MOST_ENTRIES = 100;

/** Reads the query of `GET /status`: nothing, `change=<number>`, `entry=<type>/<documentId>`, or `entries=` with up to a hundred of them. */
export function statusQuestion(query: URLSearchParams): Question {
  const [first, second] = [...query];
  if (!first) return { about: 'everything' };
  const read = READERS.get(first[0]);
  if (!second && read) return read(first[1]);
  return {
    wrong: `Expected nothing, or one of “change”, “entry” and “entries” after /status?, found “${shown(query.toString())}”.`,
  };
}

const READERS = new Map<string, (value: string) => Question>(
  Object.entries({
    change: (value: string): Question =>
      NUMBER.test(value)
        ? { about: 'change', change: Number(value) }
        : { wrong: `Expected the number of a change, such as ?change=12, found “${shown(value)}”.` },
    entry: (value: string): Question => {
      const entry = entryIn(value);
      return 'wrong' in entry ? entry : { about: 'entry', ...entry };
    },
    entries: (value: string) => entriesIn(value.split(',')),
  }),
);

function entriesIn(values: readonly string[]): Question {
  if (values.length > MOST_ENTRIES)
    return { wrong: `Expected ${MOST_ENTRIES} entries at most in one question, found ${values.length}.` };
  const entries: { type: string; id: string }[] = [];
  for (const value of values) {
    const entry = entryIn(value);
    if ('wrong' in entry) return entry;
    entries.push(entry);
  }
  return { about: 'entries', entries };
}

function entryIn(value: string): { readonly type: string; readonly id: string } | { readonly wrong: string } {
  const { type = '', id = '' } = ENTRY.exec(value)?.groups ?? {};
  if (TYPES.includes(type)) return { type, id };
  return {
    wrong: `Expected an entry as ?entry=<type>/<documentId>, with one of the types ${TYPES.join(', ')}; found “${shown(value)}”.`,
  };
}

/** Answers a question for the status, true of the moment in which it came: the CMS is asked first how far its log goes. */
export async function answerStatus(
  publisher: Publisher,
  query: URLSearchParams,
): Promise<{ readonly status: 200 | 400 | 404; readonly body: unknown }> {
  const question = statusQuestion(query);
  if ('wrong' in question) return { status: 400, body: { message: question.wrong } };
  await publisher.look();
  const { facts } = publisher;
  if (question.about === 'everything') return { status: 200, body: facts.status };
  if (question.about === 'change') {
    const found = changeStatus(question.change, facts);
    const message = `The CMS has given out no number ${question.change} yet: the last one is ${facts.status.log?.latest ?? 0}.`;
    return found ? { status: 200, body: found } : { status: 404, body: { message } };
  }
  if (question.about === 'entries') return { status: 200, body: { entries: entryStatuses(question.entries, facts) } };
  const { type, id } = question;
  const found = entryStatus({ type, id }, facts);
  const message = `Nothing is known of a published entry ${type}/${id}. It was never published, or it is another type’s.`;
  return found ? { status: 200, body: found } : { status: 404, body: { message } };
}
