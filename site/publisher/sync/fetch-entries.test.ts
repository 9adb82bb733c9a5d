import { describe, expect, it } from 'vitest';
import type { AnyDefinition, ListVariables } from '../../src/content/definition.ts';
import { CmsError, ContentError } from './cms-client.ts';
import { fetchEntries } from './fetch-entries.ts';
import type { Unreadable } from './read-page.ts';

/** Fetches, and answers what was handed over. */
async function fetched(definition: AnyDefinition, ids?: readonly string[], told: Unreadable[] = []) {
  const taken = new Set<string>();
  const present = await fetchEntries(
    ask,
    definition,
    'en',
    ({ nodes, unreadable }) => {
      for (const { documentId } of [...nodes, ...unreadable]) taken.add(documentId);
      told.push(...unreadable);
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
    fetchNames: () => Promise.reject(new Error('not asked here')),
  };
}

/** A type of which the CMS cannot hand out the entries with these ids, nor, where `nameless`, what they are called. */
function typeWithFaults(count: number, faulty: readonly string[], nameless = false): AnyDefinition {
  const all = Array.from({ length: count }, (_, index) => node(index));
  const list = ({ pagination: { start, limit }, filters }: ListVariables) => {
    const found = all.filter(({ documentId }) => filters?.documentId.in.includes(documentId) ?? true);
    return { nodes: found.slice(start, start + limit), pageInfo: { total: found.length } };
  };
  const failing = (answer: ReturnType<typeof list>, field: readonly (string | number)[]) => {
    const place = answer.nodes.findIndex(({ documentId }) => faulty.includes(documentId));
    if (place < 0) return Promise.resolve(answer);
    const reason = 'Cannot return null for non-nullable field ComponentMediaImage.file.';
    return Promise.reject(new ContentError(reason, ['themes_connection', 'nodes', place, ...field], reason, {}));
  };
  return {
    type: 'theme',
    filterBy: [],
    orderBy: [],
    fetch: (_, variables) => failing(list(variables), ['media', 1, 'file']),
    fetchNames: (_, variables, withNames) => {
      const { nodes, pageInfo } = list(variables);
      if (!withNames) return Promise.resolve({ nodes, pageInfo });
      const named = nodes.map(({ documentId }) => ({ documentId, name: `Theme ${documentId}` }));
      return nameless ? failing({ nodes, pageInfo }, ['name']) : Promise.resolve({ nodes: named, pageInfo });
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

  it('tells of an entry with as many related entries as the CMS hands out at most, and takes the others', async () => {
    const full = { documentId: 'x', name: 'All', related: Array.from({ length: 250 }, (_, index) => node(index)) };
    const told: Unreadable[] = [];
    const answer = typeAnswering(() => ({ nodes: [full, node(1)], total: 2 }));
    expect((await fetched(answer, undefined, told)).sort()).toEqual(['0001', 'x']);
    expect(told).toMatchObject([{ documentId: 'x', known: { name: 'All' }, field: 'related' }]);
    expect(told[0]?.reason).toContain('has 250 items or more');
  });

  it('asks again from the start, and hands the same entries over again, when it changes meanwhile', async () => {
    const asked: number[] = [];
    const before = whole(150);
    const after = whole(151);
    await fetched(
      typeAnswering((variables, call) => {
        asked.push(variables.pagination.start);
        return (call === 0 ? before : after)(variables);
      }),
    );
    expect(asked).toEqual([0, 100, 0, 100]);
  });

  it('gives up on a list that never stays the same, and says what may be the reason', async () => {
    const restless = typeAnswering((variables, call) => whole(150 + call)(variables));
    await expect(fetched(restless)).rejects.toThrow('Either entries changed all the time, or one of the CMS');
  });

  it('takes a rich text of any length', async () => {
    const body = Array.from({ length: 400 }, () => ({ type: 'paragraph', children: [] }));
    expect(await fetched(typeAnswering(() => ({ nodes: [{ documentId: 'x', body }], total: 1 })))).toEqual(['x']);
  });
});

describe('entries that the CMS cannot hand out', () => {
  const all = (count: number) => Array.from({ length: count }, (_, index) => node(index).documentId);

  it('are found among many, and told with their names, the field and what to do; all others come', async () => {
    const told: Unreadable[] = [];
    expect((await fetched(typeWithFaults(250, ['0003', '0101', '0102']), undefined, told)).sort()).toEqual(all(250));
    expect(told.map(({ known, field }) => [known['name'], field])).toEqual([
      ['Theme 0003', 'media[1].file'],
      ['Theme 0101', 'media[1].file'],
      ['Theme 0102', 'media[1].file'],
    ]);
    expect(told[0]?.reason).toMatch(/^is empty, and must not be\. Fill it in/);
  });

  it('are found where they are asked for by their ids, too, and where even their names are missing', async () => {
    const told: Unreadable[] = [];
    expect(await fetched(typeWithFaults(5, ['0002'], true), ['0001', '0002'], told)).toEqual(['0001', '0002']);
    expect(told).toMatchObject([{ documentId: '0002', field: 'media[1].file' }]);
  });
});

describe('an answer that is no list', () => {
  const answering = (answer: unknown): AnyDefinition => ({
    type: 'theme',
    filterBy: [],
    orderBy: [],
    fetch: () => Promise.resolve(answer as Awaited<ReturnType<AnyDefinition['fetch']>>),
    fetchNames: () => Promise.reject(new Error('not asked here')),
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Bad gateway'],
    ['no nodes', { pageInfo: { total: 0 } }],
    ['nodes: null', { nodes: null, pageInfo: { total: 0 } }],
    ['an entry that is null', { nodes: [null], pageInfo: { total: 1 } }],
    ['an entry without an id', { nodes: [{ title: 'A theme' }], pageInfo: { total: 1 } }],
    ['an entry with an empty id', { nodes: [{ documentId: '' }], pageInfo: { total: 1 } }],
    ['no total', { nodes: [] }],
    ['a total below zero', { nodes: [], pageInfo: { total: -1 } }],
    ['a total that is no number', { nodes: [], pageInfo: { total: '0' } }],
  ])('does not pass for an empty one: %s', async (_, answer) => {
    const failing = fetched(answering(answer));
    await expect(failing).rejects.toThrow(CmsError);
    await expect(failing).rejects.toThrow(
      /^The CMS answered with something else than a list of theme entries: .+ Nothing was changed\.$/,
    );
  });

  it('does not pass for fewer entries either, when the CMS cuts it off at its own limit', async () => {
    const cut = typeAnswering(({ pagination: { start } }) => ({
      nodes: start === 0 ? Array.from({ length: 10 }, (_, index) => node(index)) : [],
      total: 250,
    }));
    await expect(fetched(cut)).rejects.toThrow(
      'The list of theme entries is not whole: 10 came, the CMS says there are 250.',
    );
  });
});
