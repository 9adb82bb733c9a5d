import fc from 'fast-check';
import { createRandom } from '../../../../cms/demo/generator/random.ts';
import { at, type Json } from '../../../../cms/tests/support/json.ts';
import { badValues, type BadValue } from './bad-values.ts';
import { addressFor, goodEntry, publishGood, type Good } from './good-entry.ts';
import { emptied, PLACES, valueAround, type Place } from './places.ts';
import { creating, deleting, publishing, takingAway } from './requests.ts';
import type { Room } from './room.ts';
import type { Answer, Made, Slip } from './slip.ts';
import { told } from './told.ts';

/** What is put where, and whether into a new entry or into one that is live. */
interface FieldSlip {
  readonly place: Place;
  readonly value: BadValue;
  readonly intoLive: boolean;
  readonly seed: number;
  /** Fields of the entry beside it, without which it would be no slip. Default: those of any good entry. */
  readonly beside?: Readonly<Record<string, Json>>;
}

const isTaken = ({ status }: Answer) => status === 200 || status === 201;

type Outcome = Pick<Made, 'answer' | 'touched' | 'undo'>;

/** Puts the fault into a new entry, and publishes it. */
async function intoNew(room: Room, { type }: Place, good: Good, bad: Record<string, Json>): Promise<Outcome> {
  const since = Date.now();
  const created = await room.editor.send(...creating(type, { ...good.fields, ...bad }));
  const document = at(created.body, 'data', 'documentId');
  if (!isTaken(created) || typeof document !== 'string') return { answer: created, touched: undefined, undo: [] };
  const published = type.hasDrafts ? await room.editor.send(...publishing(type, document)) : created;
  if (!isTaken(published)) return { answer: published, touched: undefined, undo: deleting(type, document) };
  const path = addressFor(type, at(published.body, 'data', 'slug'));
  return {
    answer: published,
    touched: { type, document, mark: good.mark, path, since },
    undo: takingAway(type, document),
  };
}

/** Puts the fault into an entry that the public sees. */
async function intoLive(room: Room, place: Place, good: Good, bad: Record<string, Json>): Promise<Outcome> {
  const { type } = place;
  const touched = await publishGood(room, type, good);
  const answer = await room.editor.send(...publishing(type, touched.document, bad));
  const corrected = { ...emptied(place), ...good.fields };
  const undo = [publishing(type, touched.document, corrected), ...takingAway(type, touched.document)];
  if (!isTaken(answer)) return { answer, touched: undefined, undo };
  const slug = at(answer.body, 'data', 'slug');
  return { answer, touched: { ...touched, path: addressFor(type, slug) ?? touched.path }, undo };
}

/** A slip in one field, published by an editor; what surrounds it is good. */
export function fieldSlip({ place, value, intoLive: isLive, seed, beside }: FieldSlip): Slip {
  const kind = `${isLive ? 'change' : 'publish a new'} ${place.words}`;
  return {
    kind,
    make: async (room) => {
      const making = { random: createRandom(seed), mirror: room.desk.mirror, fullness: 0.2 };
      const field = place.steps[0]?.name;
      const good = goodEntry(room, place.type, making.random, field);
      const bad = value(making.mirror);
      const fields = { ...beside, ...valueAround(making, place.steps, bad) };
      const outcome = await (isLive ? intoLive : intoNew)(room, place, good, fields);
      return { words: `${kind} to ${told(bad)}`, door: 'form', field, ...outcome };
    },
  };
}

/** Any bad value in any field of any type. */
export const anyFieldSlip: fc.Arbitrary<Slip> = fc
  .constantFrom(...PLACES)
  .chain((place) =>
    fc.record({
      place: fc.constant(place),
      value: badValues(place.steps.at(-1)?.name ?? '', place.field),
      intoLive: place.type.isSingle ? fc.constant(true) : fc.boolean(),
      seed: fc.nat(),
    }),
  )
  .map(fieldSlip);
