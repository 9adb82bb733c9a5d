import { describe, expect, it } from 'vitest';
import type { AnyDefinition, ListVariables } from '../../src/content/definition.ts';
import { fetchEntries } from './fetch-entries.ts';

/** Fetches, and answers what was handed over. */
async function fetched(definition: AnyDefinition, ids?: readonly string[]) {
  const taken = new Set<string>();
  const present = await fetchEntries(
    ask,
    definition,
    'en',
    (nodes) => {
      for (const { documentId } of nodes) taken.add(documentId);
      return Promise.resolve();
    },
    ids,
  );
  expect(taken).toEqual(present);
  return [...present];
}

const ask = () => Promise.reject(new Error('not asked here'));
const node = (index: number) => ({ documentId: String(index).padStart(4, '0') });

/** A type whose list is answered by `answer`. */
function typeAnswering(
  answer: (variables: ListVariables, call: number) => { nodes: { documentId: string }[]; total: number },
): AnyDefinition {
  let call = 0;
  return {
    type: 'theme',
    filterBy: [],
    orderBy: [],
    fetch: (_, variables) => {
      const { nodes, total } = answer(variables, call++);
      return Promise.resolve({ nodes, pageInfo: { total } });
    },
  };
}

const whole = (count: number) => {
  const all = Array.from({ length: count }, (_, index) => node(index));
  return ({ pagination: { start, limit } }: ListVariables) => ({
    nodes: all.slice(start, start + limit),
    total: count,
  });
};

describe('fetching a list', () => {
  it.each([0, 1, 100, 101, 250])('brings all %i entries', async (count) => {
    expect(await fetched(typeAnswering(whole(count)))).toHaveLength(count);
  });

  it('asks for the ids in parts that the CMS answers whole', async () => {
    const asked: number[] = [];
    const definition = typeAnswering(({ filters }) => {
      const ids = filters?.documentId.in ?? [];
      asked.push(ids.length);
      return { nodes: ids.map((documentId) => ({ documentId })), total: ids.length };
    });
    const ids = Array.from({ length: 230 }, (_, index) => String(index));
    expect(await fetched(definition, ids)).toHaveLength(230);
    expect(asked).toEqual([100, 100, 30]);
  });

  it('reads the list again when it changes meanwhile', async () => {
    const before = whole(150);
    const after = whole(151);
    expect(await fetched(typeAnswering((variables, call) => (call === 0 ? before : after)(variables)))).toHaveLength(
      151,
    );
  });

  it('refuses a list that is cut off in silence', async () => {
    const cut = typeAnswering(({ pagination: { start } }) => ({ nodes: start === 0 ? [node(1)] : [], total: 2 }));
    await expect(fetched(cut)).rejects.toThrow(
      'The list of theme entries is not whole: 1 came, the CMS says there are 2.',
    );
  });

  it('refuses an entry with as many related entries as the CMS hands out at most', async () => {
    const full = { documentId: 'x', related: Array.from({ length: 250 }, (_, index) => node(index)) };
    await expect(fetched(typeAnswering(() => ({ nodes: [full], total: 1 })))).rejects.toThrow(
      'A theme entry has 250 items in related; the CMS hands out at most 250',
    );
  });
});
