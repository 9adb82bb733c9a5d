import { describe, expect, it } from 'vitest';
import { newStore, studyKey } from './testing/new-store.ts';
import { Queue, type QueuedEntry } from './queue.ts';

const newList = () => {
  const { store } = newStore();
  return { store, list: new Queue(store.database) };
};

const waiting = (id: string, at: number, rest: Partial<QueuedEntry> = {}): QueuedEntry => ({
  ...studyKey(id),
  name: `case-study “${id}”`,
  happened: 'publish',
  at,
  explained: true,
  ...rest,
});

describe('the queue', () => {
  it('tells the entries that wait, the longest first', () => {
    const { list } = newList();
    list.add([waiting('b', 2_000.5), waiting('a', 1_000)]);
    expect(list.entries()).toEqual([waiting('a', 1_000), waiting('b', 2_000.5)]);
  });

  it('keeps since when an entry waits that changes once more, and takes its new name and what happened last', () => {
    const { list } = newList();
    list.add([waiting('a', 1_000)]);
    list.add([waiting('a', 3_000, { name: 'case-study “A garden”', happened: 'unpublish' })]);
    expect(list.entries()).toEqual([waiting('a', 1_000, { name: 'case-study “A garden”', happened: 'unpublish' })]);
  });

  it('counts a change as explained once the change log has told of it', () => {
    const { list } = newList();
    list.add([waiting('a', 1_000, { explained: false })]);
    list.add([waiting('a', 2_000, { explained: true })]);
    list.add([waiting('a', 3_000, { explained: false })]);
    expect(list.entries().map(({ explained }) => explained)).toEqual([true]);
  });

  it('keeps an entry in one language apart from the same entry in another', () => {
    const { list } = newList();
    list.add([waiting('a', 1_000), waiting('a', 2_000, { locale: 'gd' })]);
    list.done([studyKey('a')]);
    expect(list.entries()).toEqual([waiting('a', 2_000, { locale: 'gd' })]);
  });

  it('keeps the pages to render with the last reasons, until all are rendered', () => {
    const { list } = newList();
    list.addPages([
      ['/a/', ['title changed']],
      ['/b/', ['a list changed', 'a total changed']],
    ]);
    list.addPages([['/a/', ['summary changed']]]);
    expect(list.pages()).toEqual(
      new Map([
        ['/a/', ['summary changed']],
        ['/b/', ['a list changed', 'a total changed']],
      ]),
    );
    list.clearPages();
    expect(list.pages()).toEqual(new Map());
  });

  it('is undone with the change that it waits for', async () => {
    const { store, list } = newList();
    const failing = store.transaction(() => {
      list.add([waiting('a', 1_000)]);
      list.addPages([['/a/', ['title changed']]]);
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
    expect([list.entries(), list.pages()]).toEqual([[], new Map()]);
  });
});
