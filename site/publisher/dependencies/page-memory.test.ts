import { describe, expect, it } from 'vitest';
import { allIn, entryIn, PageMemory, type WorkedOut } from './page-memory.ts';

const PLACE = { type: 'place', locale: 'en', id: 'fife' };
const changed = (key: typeof PLACE) => ({ ...key, before: undefined, after: undefined });

/** A memory in which a card was made from a place, a list from all places, and something else from another place. */
async function filled(more = 0): Promise<PageMemory> {
  const memory = new PageMemory();
  const put = (name: string, source: string) => {
    const work: WorkedOut = { reads: [], madeFrom: new Set([source]), value: name };
    memory.late.put(name, Promise.resolve(work));
  };
  put('card', entryIn(PLACE));
  put('nations', allIn(PLACE));
  put('other', entryIn({ ...PLACE, id: 'orkney' }));
  for (let number = 0; number < more; number += 1) put(`card ${number}`, entryIn({ ...PLACE, id: `p${number}` }));
  await Promise.resolve();
  return memory;
}

const kept = (memory: PageMemory) => ['card', 'nations', 'other'].filter((name) => memory.late.get(name) !== undefined);

describe('what pages work out for each other', () => {
  it('is kept until an entry changes that it was made from, or any entry of a list', async () => {
    const memory = await filled();
    memory.changed([changed({ ...PLACE, type: 'theme' }), changed({ ...PLACE, locale: 'cy' })]);
    expect(kept(memory)).toEqual(['card', 'nations', 'other']);
    memory.changed([changed(PLACE)]);
    expect(kept(memory)).toEqual(['other']);
  });

  it('is all forgotten where it is more than is kept, and its marks with it', async () => {
    const memory = await filled(1500);
    const { marks } = memory;
    memory.tidy();
    expect(kept(memory)).toEqual([]);
    expect(memory.marks).not.toBe(marks);
  });
});
