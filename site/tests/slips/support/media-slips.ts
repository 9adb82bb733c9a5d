import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createRandom, type Random } from '../../../../cms/demo/generator/random.ts';
import { at } from '../../../../cms/tests/support/json.ts';
import { picture } from '../../incremental/support/pictures.ts';
import { goodEntry, publish, publishGood } from './good-entry.ts';
import { emptied, PLACES, valueAround, type Place } from './places.ts';
import { publishing, takingAway } from './requests.ts';
import type { Room } from './room.ts';
import type { Answer, Made, Request, Slip, Touched } from './slip.ts';

/** Every place of public entries where a picture can stand. */
export const PICTURE_PLACES: readonly Place[] = PLACES.filter(
  ({ type, field }) => !type.isPrivate && field.type === 'media' && field.allowedTypes.includes('images'),
);

/** A picture in the media library that one entry uses. */
interface Used {
  readonly file: number;
  readonly touched: Touched;
  readonly place: Place;
  readonly undo: readonly Request[];
}

/** Uploads a new picture. @throws {Error} where the CMS refuses it. */
export async function newPicture(room: Room, random: Random): Promise<number> {
  const name = `in-use-${room.desk.mirror.number()}.png`;
  const answer = await room.editor.upload(name, await picture(random), 'image/png');
  const id = at(answer.body, 0, 'id');
  if (typeof id !== 'number') throw new Error(`A good picture was refused: ${JSON.stringify(answer.body)}`);
  return id;
}

/** Publishes a good entry with a new picture at a place. @param before Does something to the picture's file before it is used. */
async function useAt(
  room: Room,
  place: Place,
  seed: number,
  before?: (room: Room, file: number) => void,
): Promise<Used> {
  const making = { random: createRandom(seed), mirror: room.desk.mirror, fullness: 0.2 };
  const file = await newPicture(room, making.random);
  before?.(room, file);
  const good = goodEntry(room, place.type, making.random, place.steps[0]?.name);
  const fields = { ...good.fields, ...valueAround(making, place.steps, file) };
  const touched = await (before ? publish : publishGood)(room, place.type, { ...good, fields });
  // Of a type with one entry, the picture stands in the entry that there is.
  if (place.type.isSingle) await room.editor.send(...publishing(place.type, touched.document, fields));
  const without = { ...emptied(place), ...good.fields };
  const corrected = place.type.isSingle ? [publishing(place.type, touched.document, without)] : [];
  return { file, touched, place, undo: [...corrected, ...takingAway(place.type, touched.document)] };
}

type Damage = (room: Room, used: Used) => Promise<Pick<Made, 'words' | 'door' | 'answer'>>;

function mediaSlip(kind: string, place: Place, seed: number, damage: Damage): Slip {
  return {
    kind,
    make: async (room): Promise<Made> => {
      const used = await useAt(room, place, seed);
      const since = Date.now();
      const done = await damage(room, used);
      return { ...done, touched: { ...used.touched, since }, field: place.steps[0]?.name, undo: used.undo };
    },
  };
}

const asked = (words: string, answer: Answer) => ({ words, door: 'leaving', answer }) as const;

const deletesOne: Damage = async ({ editor }, { file, place }) =>
  asked(`delete the picture that ${place.words} uses`, await editor.send('DELETE', `/upload/files/${file}`));

const deletesMany: Damage = async ({ editor }, { file, place }) =>
  asked(
    `delete the picture that ${place.words} uses, among others`,
    await editor.send('POST', '/upload/actions/bulk-delete', { fileIds: [file], folderIds: [] }),
  );

const pastTheCms =
  (words: string, damage: (room: Room, file: number) => void): Damage =>
  async (room, { file, place }) => {
    damage(room, file);
    await room.compare();
    return { words: `${words} of ${place.words}`, door: 'none', answer: undefined };
  };

/** The file of the uploads folder that holds a picture's bytes. */
function bytesOf({ database, folder }: Room, file: number): string {
  const url: unknown = database.prepare('SELECT url FROM files WHERE id = ?').pluck().get(file);
  if (typeof url !== 'string') throw new Error(`Expected a file ${file} in the CMS's database, found none.`);
  return join(folder, 'cms', url);
}

const removeBytes = (room: Room, file: number) => {
  rmSync(bytesOf(room, file));
};
const spoilBytes = (room: Room, file: number) => {
  writeFileSync(bytesOf(room, file), 'no picture any more');
};

const DAMAGES = {
  'delete a picture in use': deletesOne,
  'delete pictures in use at once': deletesMany,
  'SQL delete the row': pastTheCms('delete by SQL the row of the picture', ({ database }, file) => {
    database.prepare('DELETE FROM files WHERE id = ?').run(file);
  }),
  'SQL forget who uses it': pastTheCms('forget by SQL the use', ({ database }, file) => {
    database.prepare('DELETE FROM files_related_mph WHERE file_id = ?').run(file);
  }),
  'SQL set its address to nothing': pastTheCms(
    'set by SQL to nothing the address of the picture',
    ({ database }, file) => {
      database.prepare('UPDATE files SET url = NULL WHERE id = ?').run(file);
    },
  ),
  'SQL set its kind to nonsense': pastTheCms('set by SQL to nonsense the kind of the picture', ({ database }, file) => {
    database.prepare(`UPDATE files SET mime = 'nonsense', ext = NULL, width = -1 WHERE id = ?`).run(file);
  }),
  'remove the bytes': pastTheCms('remove from the uploads folder the bytes', removeBytes),
} as const satisfies Readonly<Record<string, Damage>>;

/** Something bad that happens to a picture that a published entry uses. */
export const damagedPicture = (kind: keyof typeof DAMAGES, place: Place, seed: number): Slip =>
  mediaSlip(`${kind}, at ${place.words}`, place, seed, DAMAGES[kind]);

const FIRST_DAMAGES = { 'are gone': removeBytes, 'are no picture': spoilBytes } as const;

/** An entry published with a picture whose bytes were lost before the publisher could fetch them. */
export const lostPicture = (kind: keyof typeof FIRST_DAMAGES, place: Place, seed: number): Slip => ({
  kind: `publish ${place.words} whose bytes ${kind}`,
  make: async (room) => {
    const since = Date.now();
    const { touched, undo } = await useAt(room, place, seed, FIRST_DAMAGES[kind]);
    const words = `publish a picture at ${place.words} whose bytes ${kind}`;
    return {
      words,
      door: 'none',
      answer: undefined,
      touched: { ...touched, since },
      field: place.steps[0]?.name,
      undo,
    };
  },
});

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

/** Anything bad that happens to pictures in use. */
export const anyMediaSlip: fc.Arbitrary<Slip> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...keys(DAMAGES)), fc.constantFrom(...PICTURE_PLACES), fc.nat())
      .map(([kind, place, seed]) => damagedPicture(kind, place, seed)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...keys(FIRST_DAMAGES)), fc.constantFrom(...PICTURE_PLACES), fc.nat())
      .map(([kind, place, seed]) => lostPicture(kind, place, seed)),
  },
);
