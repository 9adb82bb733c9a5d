import { readList, memoised } from '../reading/read.ts';

/** The nations among the places of practice, by their names: this is where the engagement was. */
export const nations = (): Promise<readonly string[]> =>
  memoised('nations', async () => {
    const places = await readList('place', { where: { kind: 'nation' }, order: 'name' });
    return places.map(({ name }) => name);
  });
