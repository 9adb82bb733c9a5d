import { describe, expect, it } from 'vitest';
import { themes } from '../../src/content/theme/theme.ts';
import type { EntriesAsked } from './cms-client.ts';
import { CmsError } from './cms-error.ts';
import { readAnswers } from './entry-answers.ts';
import { fetchEntries } from './fetch-entries.ts';
import type { Unreadable } from './read-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';

const THEMES = 'themes_connection';
const node = (index: number) => ({ documentId: String(index).padStart(4, '0'), name: `Theme ${index}` });
const many = (count: number) => Array.from({ length: count }, (_, index) => node(index));

/** A CMS with so many themes, and what it was asked for. */
function cmsWith(count: number) {
  const cms = new FakeCms();
  cms.put(THEMES, ...many(count));
  const asked: EntriesAsked[] = [];
  cms.answerEntries = (_, question) => void asked.push(question);
  return { cms, asked };
}

/** Fetches, and answers what was handed over. */
async function fetched(cms: FakeCms, ids?: readonly string[], told: Unreadable[] = []) {
  const taken = new Set<string>();
  const present = await fetchEntries(cms, themes, { ids }, ({ nodes, unreadable }) => {
    for (const { documentId } of [...nodes, ...unreadable]) taken.add(documentId);
    told.push(...unreadable);
    return Promise.resolve();
  });
  expect(taken).toEqual(present);
  return [...present];
}

describe('fetching the entries of a type', () => {
  it.each([0, 1, 250, 251, 700])('brings all %i of them', async (count) => {
    expect(await fetched(cmsWith(count).cms)).toEqual(many(count).map(({ documentId }) => documentId));
  });

  it('asks on after the last that came', async () => {
    const { cms, asked } = cmsWith(300);
    await fetched(cms);
    expect(asked.map(({ after, limit, ids }) => [after, limit, ids])).toEqual([
      ['', 250, undefined],
      ['0249', 250, undefined],
    ]);
  });

  it('asks for the next ones while the last are taken in, where it may', async () => {
    for (const ahead of [true, false]) {
      const { cms, asked } = cmsWith(500);
      const before: number[] = [];
      await fetchEntries(cms, themes, { ahead }, () => Promise.resolve(void before.push(asked.length)));
      expect(before).toEqual(ahead ? [2, 2] : [1, 2]);
    }
  });

  it('asks for ids in parts', async () => {
    const { cms, asked } = cmsWith(230);
    const ids = many(230).map(({ documentId }) => documentId);
    expect(await fetched(cms, [...ids, 'nobody'])).toEqual(ids);
    expect(asked.map((each) => each.ids?.length)).toEqual([100, 100, 31]);
    expect(await fetched(cms, [])).toEqual([]);
  });

  it('ends with the failure of an answer that was asked for ahead, and leaves none behind', async () => {
    const { cms } = cmsWith(300);
    cms.answerEntries = (_, { after }) => {
      if (after !== '') throw new CmsError('gone');
      return undefined;
    };
    await expect(fetched(cms)).rejects.toThrow('gone');
    const stopped = fetchEntries(cms, themes, {}, () => Promise.reject(new Error('the disk is full')));
    await expect(stopped).rejects.toThrow('the disk is full');
  });
});

describe('an entry that the CMS cannot hand out', () => {
  it.each([
    [
      'something must not be empty',
      {
        message: 'Cannot return null for non-nullable field File.url.',
        path: [THEMES, 'nodes', 0, 'media', 1, 'file'],
      },
      { field: 'media[1].file', reason: /^is empty, and must not be\. Fill it in/ },
    ],
    [
      'of a single type',
      { message: 'Cannot return null for non-nullable field Site.name.', path: ['site', 'name'] },
      { field: 'name', reason: /^is empty/ },
    ],
    [
      'another fault',
      { message: 'no such enum' },
      { field: undefined, reason: /handed out by the CMS \(no such enum\)/ },
    ],
  ])('is told, and the others come: %s', async (_, error, expected) => {
    const { cms } = cmsWith(3);
    cms.answerEntries = () => ({
      answers: [
        { id: '0001', known: { name: 'Theme 1' }, errors: [error] },
        { id: '0002', data: { [THEMES]: { nodes: [node(2)] } } },
      ],
      next: null,
    });
    const told: Unreadable[] = [];
    expect((await fetched(cms, undefined, told)).sort()).toEqual(['0001', '0002']);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ documentId: '0001', known: { name: 'Theme 1' }, field: expected.field });
    expect(told[0]?.reason).toMatch(expected.reason);
  });

  it.each([
    ['nothing', null],
    ['no list', { [THEMES]: null }],
    ['an empty list', { [THEMES]: { nodes: [] } }],
    ['null', { [THEMES]: { nodes: [null] } }],
    ['another entry', { [THEMES]: { nodes: [node(7)] } }],
  ])('does not pass for one that is gone where %s was answered for it', async (_, data) => {
    const { cms } = cmsWith(1);
    cms.answerEntries = () => ({ answers: [{ id: '0000', data }], next: null });
    await expect(fetched(cms)).rejects.toThrow(CmsError);
  });
});

describe('an answer of entries', () => {
  const whole =
    '{"id":"a","data":{"x":1}}\n{"id":"b","known":{},"errors":[{"message":"m","path":["x",0]}]}\n{"next":"b","count":2}\n';

  it('is a line for each, and one that says how to go on', () => {
    expect(readAnswers(whole)).toEqual({
      answers: [
        { id: 'a', data: { x: 1 } },
        { id: 'b', known: {}, errors: [{ message: 'm', path: ['x', 0] }] },
      ],
      next: 'b',
    });
    expect(readAnswers('{"next":null,"count":0}\n')).toEqual({ answers: [], next: null });
  });

  it('never passes for fewer entries, wherever it is cut off', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(() => readAnswers(whole.slice(0, length))).toThrow(CmsError);
  });

  it.each([
    ['a text', 'Bad gateway\n'],
    ['another JSON', '{"data":null}\n'],
    ['a list', '[]\n'],
    ['an entry without an id', '{"data":{}}\n{"next":null,"count":1}\n'],
    ['an entry with an empty id', '{"id":"","data":{}}\n{"next":null,"count":1}\n'],
    ['fewer lines than it says', '{"id":"a","data":{}}\n{"next":null,"count":2}\n'],
    ['no end', '{"id":"a","data":{}}\n'],
    ['an end that is none', '{"next":"","count":1}\n'],
    ['errors that are none', '{"id":"a","errors":[]}\n{"next":null,"count":1}\n'],
  ])('that is something else is refused: %s', (_, text) => {
    expect(() => readAnswers(text)).toThrow(CmsError);
  });
});
