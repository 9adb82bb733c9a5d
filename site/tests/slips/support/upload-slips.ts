import fc from 'fast-check';
import { createRandom } from '../../../../cms/demo/generator/random.ts';
import { at } from '../../../../cms/tests/support/json.ts';
import { picture } from '../../incremental/support/pictures.ts';
import { BAD_FILES, BAD_NAMES, type BadFile } from './bad-files.ts';
import { goodEntry, publish } from './good-entry.ts';
import { placeNamed, valueAround } from './places.ts';
import { takingAway } from './requests.ts';
import type { Room } from './room.ts';
import type { Made, Slip } from './slip.ts';

const PICTURE = placeNamed('case-study.image.file');
const CAPTIONS = placeNamed('case-study.media[media.video].captions');

/** Uploads a file, and publishes a case study with it where the CMS takes it. */
async function uploadAndUse(room: Room, { what, name, mime, content }: BadFile, seed: number): Promise<Made> {
  const words = `upload ${what}`;
  const since = Date.now();
  const answer = await room.editor.upload(name, content, mime);
  const file = at(answer.body, 0, 'id');
  if (typeof file !== 'number')
    return { words, door: 'upload', answer, touched: undefined, field: undefined, undo: [] };
  const place = mime === 'text/vtt' ? CAPTIONS : PICTURE;
  const making = { random: createRandom(seed), mirror: room.desk.mirror, fullness: 0.2 };
  const good = goodEntry(room, place.type, making.random, place.steps[0]?.name);
  const fields = { ...good.fields, ...valueAround(making, place.steps, file) };
  const touched = await publish(room, place.type, { ...good, fields });
  return {
    words: `${words}, and use it in a case study`,
    door: 'none',
    answer: undefined,
    touched: { ...touched, since },
    field: place.steps[0]?.name,
    undo: [...takingAway(place.type, touched.document), ['DELETE', `/upload/files/${file}`]],
  };
}

/** A bad file is uploaded, and used where the CMS takes it. */
export const uploadSlip = (file: BadFile, seed: number): Slip => ({
  kind: `upload ${file.what}`,
  make: (room) => uploadAndUse(room, file, seed),
});

const nameSlip = (name: string, seed: number): Slip => ({
  kind: 'upload a picture with a wild name',
  make: async (room) => {
    const content = await picture(createRandom(seed));
    return await uploadAndUse(room, { what: `a picture called “${name}”`, name, mime: 'image/png', content }, seed);
  },
});

/** Any bad file, or a good one with a bad name. */
export const anyUploadSlip: fc.Arbitrary<Slip> = fc.oneof(
  fc.tuple(fc.constantFrom(...BAD_FILES), fc.nat()).map(([file, seed]) => uploadSlip(file, seed)),
  fc.tuple(fc.constantFrom(...BAD_NAMES), fc.nat()).map(([name, seed]) => nameSlip(name, seed)),
);
