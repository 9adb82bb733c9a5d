import { eventually } from '../../support/eventually.ts';
import { bound, type GoodEditor, missing, whatIsLate, type Expected } from './good-editor.ts';
import { differsFrom, judge, type Judgement } from './judge.ts';
import { filesWith, pageAt } from './public-files.ts';
import type { Room } from './room.ts';
import type { Made, Slip, Verdict } from './slip.ts';

/** What came of one slip, and of what somebody else did meanwhile. */
export interface Outcome {
  /** What was done, in one line. */
  readonly words: string;
  readonly verdict: Verdict | undefined;
  /** What was not as it must be; empty where all is well. */
  readonly faults: readonly string[];
  /** Whether nothing of it is left, so that the next one can be made in the same room. */
  readonly isOver: boolean;
}

/** Whether the status says that everything is live before it is. */
async function lies(room: Room, expected: Expected): Promise<string[]> {
  const { state } = await room.publisher.status();
  const left = missing(room, expected);
  return state === 'up to date' && left.length > 0
    ? [`the status says “up to date” right after ${expected.words}, but ${left.join(', ')}`]
    : [];
}

/** Waits until the publisher says of a slip what it will say, and judges it. */
async function judged(room: Room, made: Made, { right }: Slip, patience: number): Promise<Judgement> {
  const look = async () => {
    const { verdict, faults } = judge(room, made, await room.publisher.status());
    return { verdict, faults: right ? [...faults, ...differsFrom(room, right, made, verdict)] : faults };
  };
  let last = await look();
  await eventually(
    async () => (last = await look()),
    ({ faults }) => faults.length === 0,
    patience,
  ).catch(() => undefined);
  return last;
}

/** Takes a slip back, and answers which requests were refused: none may be. */
export async function undone({ editor }: Room, { undo }: Made): Promise<string[]> {
  const faults: string[] = [];
  for (const [method, path, body] of undo) {
    const { status, body: said } = await editor.send(method, path, body);
    if (status !== 200 && status !== 204)
      faults.push(`${method} ${path} was answered with ${status}: ${JSON.stringify(said).slice(0, 600)}`);
  }
  return faults;
}

/** What is left of a slip that was taken back: on the site, and in the status. */
export async function leftOver(room: Room, { touched, undo }: Made, patience = bound()): Promise<string[]> {
  if (undo.length === 0) return [];
  const look = async (): Promise<string[]> => {
    const { state, problems, queue, message } = await room.publisher.status();
    const isClean = state === 'up to date' && problems.length === 0 && queue === 0;
    const { mark, path } = touched ?? {};
    return [
      ...(isClean ? [] : [`the status is “${state}” with ${queue} waiting: ${message ?? problems[0]?.message ?? ''}`]),
      ...(mark === undefined ? [] : filesWith(room, mark).map((file) => `${file} still holds “${mark}”`)),
      ...(path !== undefined && pageAt(room, path) !== undefined ? [`${path} still stands`] : []),
    ];
  };
  return await eventually(look, (left) => left.length === 0, patience).catch(async () =>
    (await look()).map((left) => `after it was taken back, ${left}`),
  );
}

/** Makes one slip while somebody else goes on with their work, judges both, and takes the slip back. */
export async function weather(room: Room, good: GoodEditor, slip: Slip): Promise<Outcome> {
  let made: Made;
  try {
    made = await slip.make(room);
  } catch (error) {
    return { words: slip.kind, verdict: undefined, faults: [`it could not be made: ${String(error)}`], isOver: false };
  }
  const expected = await good.next();
  const lied = await lies(room, expected);
  const late = await whatIsLate(room, expected);
  // Where everything stands still, nothing comes about by waiting.
  const patience = late.length > 0 ? 0 : bound();
  const { verdict, faults } = await judged(room, made, slip, patience);
  const refused = await undone(room, made);
  const left = await leftOver(room, made, patience);
  return {
    words: made.words,
    verdict,
    faults: [...late, ...lied, ...faults, ...refused, ...left],
    isOver: late.length + refused.length + left.length === 0,
  };
}
