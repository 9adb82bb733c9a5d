import { createRandom } from '../../../../cms/demo/generator/random.ts';
import type { Desk } from './desk.ts';
import type { LibraryFile } from './mirror.ts';
import { TYPES } from './schemas.ts';
import { upload } from './media-kinds.ts';
import { entryFields } from './values.ts';

/** How many files of each kind there are at first. */
const FILES: readonly (readonly [kind: LibraryFile['kind'], count: number])[] = [
  ['picture', 3],
  ['spare picture', 3],
  ['video', 1],
  ['captions', 1],
  ['document', 2],
  ['audio', 1],
];

/** How many entries of each type there are at first, those that others point to before those: one more case study makes a second page of the list. */
const ENTRIES: readonly (readonly [type: string, count: number, fullness: number])[] = [
  ['consent', 1, 1],
  ['place', 3, 1],
  ['term', 2, 1],
  ['theme', 3, 1],
  ['organisation', 2, 1],
  ['principle', 3, 1],
  ['action', 3, 1],
  ['finding', 3, 1],
  ['page', 1, 0],
  ['case-study', 3, 1],
  ['case-study', 17, 0.1],
  ['report', 2, 0.8],
  ['page', 2, 0.7],
  ['milestone', 3, 1],
  ['redirect', 2, 1],
  ['suggestion', 1, 1],
  ['word-to-avoid', 1, 1],
  ['search-words', 1, 1],
  ['site', 1, 1],
  ['home', 1, 1],
];

/**
 * Fills an empty CMS with a few entries of each type, the same for the same seed.
 * @throws {Error} with the CMS's answer where it refuses any of it.
 */
export async function writeFirstContent(desk: Desk, seed: number): Promise<void> {
  const random = createRandom(seed);
  const { mirror } = desk;
  for (const [kind, count] of FILES) for (let made = 0; made < count; made += 1) await upload(desk, kind, random);
  for (const [name, count, fullness] of ENTRIES) {
    const type = TYPES.find((each) => each.name === name);
    if (!type) throw new Error(`Expected a content type ${name}, found none in the CMS. Correct ENTRIES.`);
    for (let made = 0; made < count; made += 1) {
      const { entry, ...created } = await desk.create(type, entryFields({ random, mirror, fullness }, type));
      const done = entry?.type.hasDrafts ? await desk.publish(entry) : created;
      if (done.refusal !== undefined) throw new Error(`The first content was refused: ${done.words}: ${done.refusal}`);
    }
  }
}
