import fc from 'fast-check';
import { createRandom } from '../../../../cms/demo/generator/random.ts';
import { addressOf } from '../../incremental/support/desk.ts';
import { TYPES, type TypeSchema } from '../../incremental/support/schemas.ts';
import { goodEntry, publishGood } from './good-entry.ts';
import { deleting, publishing, takingAway, takingDown } from './requests.ts';
import { PLACES, valueAround, type Place } from './places.ts';
import type { Made, Slip } from './slip.ts';

/** The pages that every site has. */
const SINGLES = TYPES.filter(({ isSingle }) => isSingle);

/** Every place where an entry can be related to another one that can leave. */
const RELATIONS = PLACES.filter(({ type, field }) => !type.isPrivate && !type.isSingle && field.type === 'relation');

/** The home page, or what stands on all pages, is taken down. */
export const takeDownSingle = (type: TypeSchema): Slip => ({
  kind: `take down ${type.name}`,
  make: async (room): Promise<Made> => {
    const answer = await room.editor.send('POST', `${addressOf(type)}/actions/unpublish`, {});
    const [{ document } = { document: '' }] = room.desk.mirror.of(type.name);
    const touched = { type, document, mark: undefined, path: undefined, since: Date.now() };
    const undo = answer.status === 200 ? [publishing(type, document)] : [];
    return { words: `take down ${type.name}`, door: 'leaving', answer, touched, field: undefined, undo };
  },
});

/** An entry that another one is related to is taken down or deleted. */
function takeAwayRelated(place: Place, seed: number): Slip {
  const target = TYPES.find(({ uid }) => uid === place.field.target);
  const kind = `take away what ${place.words} leads to`;
  if (!target) throw new Error(`Expected a content type ${place.field.target ?? ''}, found none.`);
  return {
    kind,
    make: async (room): Promise<Made> => {
      const making = { random: createRandom(seed), mirror: room.desk.mirror, fullness: 0.2 };
      const other = await publishGood(room, target, goodEntry(room, target, making.random));
      const good = goodEntry(room, place.type, making.random, place.steps[0]?.name);
      const related = valueAround(making, place.steps, { connect: [{ documentId: other.document }] });
      const owner = await publishGood(room, place.type, { ...good, fields: { ...good.fields, ...related } });
      const down = seed % 2 === 0 ? takingDown(target, other.document) : [];
      const [request] = [...down, ...deleting(target, other.document)];
      const since = Date.now();
      const answer = request ? await room.editor.send(...request) : undefined;
      const left = down.length > 0 ? deleting(target, other.document) : [];
      return {
        words: `${down.length > 0 ? 'take down' : 'delete'} what ${place.words} leads to`,
        door: 'leaving',
        answer,
        touched: { ...owner, since },
        field: place.steps[0]?.name,
        undo: [...takingAway(place.type, owner.document), ...left],
      };
    },
  };
}

/** Something leaves that something else needs. */
export const anyLeavingSlip: fc.Arbitrary<Slip> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...SINGLES).map(takeDownSingle) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...RELATIONS), fc.nat()).map(([place, seed]) => takeAwayRelated(place, seed)),
  },
);
