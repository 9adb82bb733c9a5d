import { describe, expect, it } from 'vitest';
import { loadRelationsTogether } from './batched-relations';

/** A database whose row 1 has three themes and row 2 one, and which counts what it is asked. */
function database() {
  const themes: Record<number, string[]> = { 1: ['a', 'b', 'c'], 2: ['d'] };
  const asked: unknown[] = [];
  const entityManager = {
    load: (_type: string, entity: { id: number }, field: string, query: unknown): Promise<unknown> => {
      asked.push({ one: entity.id, field, query });
      return Promise.resolve(themes[entity.id]);
    },
    findMany: (_type: string, question: { where: { id: { $in: number[] } }; populate: Record<string, unknown> }) => {
      asked.push({ many: question.where.id.$in, populate: question.populate });
      return Promise.resolve(question.where.id.$in.map((id) => ({ id, themes: themes[id] })));
    },
  };
  loadRelationsTogether(Object.assign(Object.create(null), { db: { entityManager } }));
  return { load: (id: number, query?: unknown) => entityManager.load('study', { id }, 'themes', query), asked };
}

describe('relations of many entries', () => {
  it('are loaded with one question, and each entry gets its own', async () => {
    const { load, asked } = database();
    expect(await Promise.all([load(1), load(2)])).toEqual([['a', 'b', 'c'], ['d']]);
    expect(asked).toEqual([{ many: [1, 2], populate: { themes: true } }]);
  });

  it('keep their limit for each entry, not for all together', async () => {
    const { load, asked } = database();
    expect(await Promise.all([load(1, { limit: 2 }), load(2, { limit: 2 })])).toEqual([['a', 'b'], ['d']]);
    expect(asked).toEqual([{ many: [1, 2], populate: { themes: true } }]);
  });

  it('are loaded apart where the conditions differ', async () => {
    const { load, asked } = database();
    await Promise.all([load(1, { where: { kind: 'setting' } }), load(2)]);
    expect(asked).toHaveLength(2);
  });

  it('are left to the database one by one where rows are to be passed over', async () => {
    const { load, asked } = database();
    await load(1, { offset: 1, limit: 1 });
    expect(asked).toEqual([{ one: 1, field: 'themes', query: { offset: 1, limit: 1 } }]);
  });

  it('are nothing for an entry that is gone', async () => {
    const { load } = database();
    expect(await load(3)).toBeNull();
  });
});
