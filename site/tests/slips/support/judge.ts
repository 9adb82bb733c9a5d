import { at, type Json } from '../../../../cms/tests/support/json.ts';
import type { Status } from '../../../publisher/pipeline/status.ts';
import { filesWith, pageAt } from './public-files.ts';
import type { Room } from './room.ts';
import { siteFaults } from './site-faults.ts';
import type { Answer, Made, Right, Touched, Verdict } from './slip.ts';

/** The verdict on a slip, and what is not as it must be. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly faults: readonly string[];
}

type Report = Status['problems'][number];

/** The shortest message that can say what was found, where, and what to do. */
const SAYS_SOMETHING = 40;

/** What a type's entries show only where another entry names them. */
const SHOWN_BY_OTHERS = ['organisation', 'place', 'theme'];

const REFUSALS: Readonly<Record<Made['door'], Verdict>> = {
  form: 'refused at a field',
  upload: 'refused at upload',
  leaving: 'refused to leave',
  none: 'refused at a field',
};

/** Whether the CMS refused it. */
export const isRefused = ({ answer }: Made): boolean => answer !== undefined && answer.status >= 400;

const errorsIn = (body: Json): readonly Json[] => {
  const errors = at(body, 'error', 'details', 'errors');
  return Array.isArray(errors) ? errors : [];
};

function refusalFaults({ door, field }: Made, { status, body }: Answer): string[] {
  const message = at(body, 'error', 'message');
  const said = `${status} ${JSON.stringify(at(body, 'error') ?? body).slice(0, 600)}`;
  if (status >= 500) return [`the CMS failed instead of refusing: ${said}`];
  if (typeof message !== 'string' || message === '') return [`refused without a word: ${said}`];
  if (door !== 'form') return message.length < SAYS_SOMETHING ? [`the refusal does not say what to do: ${said}`] : [];
  const places = errorsIn(body).map((error) => at(error, 'path', 0));
  return places.some((place) => place === field) ? [] : [`refused, but not at the field ${field ?? ''}: ${said}`];
}

/** The problems of the status that are told of an entry. */
export const problemsOf = ({ problems }: Status, { document }: Touched): readonly Report[] =>
  problems.filter(({ place, about }) => place?.id === document || about?.id === document);

function toldFaults({ place, message }: Report, { field }: Made): string[] {
  if (!place) return [`the problem names no entry and field: ${message}`];
  const isThere = field === undefined || place.field === field || /^[.[]/.test(place.field.slice(field.length));
  return [
    ...(isThere ? [] : [`the problem is told at the field ${place.field}, not at ${field}: ${message}`]),
    ...(message.length < SAYS_SOMETHING ? [`the problem does not say what to do: ${message}`] : []),
  ];
}

/** What of an entry that is told to be live is not. */
function notLive(room: Room, { type, mark, path }: Touched): string[] {
  if (path !== undefined && mark !== undefined)
    return pageAt(room, path)?.includes(mark) === true ? [] : [`nothing is told, but ${path} does not show “${mark}”`];
  if (mark === undefined || type.isPrivate || type.isSingle || SHOWN_BY_OTHERS.includes(type.name)) return [];
  if (type.name === 'redirect' || filesWith(room, mark).length > 0) return [];
  return [`nothing is told, but “${mark}” stands nowhere`];
}

/** An entry with a problem that is listed as live since the slip. */
const listedAsLive = ({ live }: Status, { document, since }: Touched): string[] =>
  live
    .filter(({ id, at: when, happened }) => id === document && Date.parse(when) >= since && happened === 'publish')
    .map(({ name, release }) => `the status lists ${name} as live with release ${release}, and has a problem of it`);

/** Judges a slip by the CMS's answer, the status and the files; the publisher has looked at it. */
export function judge(room: Room, made: Made, status: Status): Judgement {
  const { answer, touched, door } = made;
  const files = siteFaults(room, touched?.mark);
  if (answer && isRefused(made)) return { verdict: REFUSALS[door], faults: [...refusalFaults(made, answer), ...files] };
  const told = touched ? problemsOf(status, touched) : [];
  const others = status.problems.filter((problem) => !told.includes(problem));
  const unnamed = others.map(({ message }) => `a problem is told of something else: ${message}`);
  if (touched && told.length > 0) {
    const faults = [...told.flatMap((report) => toldFaults(report, made)), ...listedAsLive(status, touched)];
    return { verdict: 'contained and told', faults: [...faults, ...files] };
  }
  const missing = touched ? notLive(room, touched) : [];
  const state = status.state === 'up to date' ? [] : [`the status is “${status.state}”: ${status.message ?? ''}`];
  return { verdict: 'harmless: live and right', faults: [...missing, ...unnamed, ...state, ...files] };
}

/** What is not as it must be, where the right end of the slip is known. */
export function differsFrom(
  room: Room,
  { verdicts, onPage, inRefusal }: Right,
  made: Made,
  verdict: Verdict,
): string[] {
  if (!verdicts.includes(verdict)) return [`expected it to be ${verdicts.join(' or ')}; it was ${verdict}`];
  const { touched, answer } = made;
  if (isRefused(made)) return [...(inRefusal?.(JSON.stringify(answer?.body), made) ?? [])];
  const page = touched?.path === undefined ? undefined : pageAt(room, touched.path);
  return verdict === 'harmless: live and right' && onPage ? [...onPage(page ?? '')] : [];
}
