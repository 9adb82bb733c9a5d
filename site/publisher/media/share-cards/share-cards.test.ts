import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Objects } from '../../release/objects.ts';
import { drawShareCards, type DrawnCard } from './card-drawer.ts';
import { ShareCards } from './share-cards.ts';

const card = (title: string) => ({ title, kicker: undefined, site: 'Small', path: `/media/share/${title}.png` });
const picture = { hash: 'a', size: 1 };

describe('the share cards that live pages ask for', () => {
  it('wait until they are drawn, each once', () => {
    const cards = new ShareCards();
    expect([cards.ask(card('a')), cards.ask(card('a')), cards.ask(card('b'))]).toEqual([true, false, true]);
    expect([...cards.waiting.keys()]).toEqual(['/media/share/a.png', '/media/share/b.png']);
    cards.drew('/media/share/a.png', picture);
    expect([...cards.waiting.keys()]).toEqual(['/media/share/b.png']);
    expect([cards.at('/media/share/a.png'), cards.at('/media/share/b.png')]).toEqual([picture, undefined]);
  });

  it('go with the last page that asks for them', () => {
    const cards = new ShareCards();
    cards.restore('/media/share/a.png', picture);
    for (let page = 0; page < 2; page += 1) cards.ask(card('a'));
    expect(cards.waiting.size).toBe(0);
    expect([cards.drop(card('a')), cards.drop(card('a')), cards.drop(card('a'))]).toEqual([false, true, false]);
    expect(cards.at('/media/share/a.png')).toBeUndefined();
    expect([...cards.takeUnsaved()]).toEqual([['/media/share/a.png', undefined]]);
  });

  it('wait no more where no page asks for them, and are written down once', () => {
    const cards = new ShareCards();
    cards.ask(card('a'));
    cards.drop(card('a'));
    expect(cards.waiting.size).toBe(0);
    cards.ask(card('b'));
    cards.drew('/media/share/b.png', picture);
    expect([...cards.takeUnsaved()]).toEqual([['/media/share/b.png', picture]]);
    expect([...cards.takeUnsaved()]).toEqual([]);
  });
});

/** Threads take a moment to start, more where the machine is busy; in milliseconds. */
const PATIENCE = 30_000;

describe('drawing share cards', { timeout: PATIENCE }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-cards-'));
  const all = async (count: number, interrupt?: AbortSignal) => {
    const drawn: DrawnCard[] = [];
    const cards = Array.from({ length: count }, (_, index) => card(`Card ${String(index)}`));
    for await (const some of drawShareCards(folder, cards, interrupt)) drawn.push(...some);
    return drawn;
  };

  it('makes the same pictures in a thread as without', async () => {
    const many = await all(130);
    expect(many).toHaveLength(130);
    expect(many.slice(0, 5)).toEqual(await all(5));
    const [, object] = many[0] ?? [];
    expect(
      readFileSync(new Objects(folder).pathOf(object?.hash ?? ''))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('stops at once where there is something better to do', async () => {
    expect(await all(250, AbortSignal.abort())).toEqual([]);
    const interrupt = new AbortController();
    const drawn: DrawnCard[] = [];
    const cards = Array.from({ length: 250 }, (_, index) => card(`Other ${String(index)}`));
    for await (const some of drawShareCards(folder, cards, interrupt.signal)) {
      drawn.push(...some);
      interrupt.abort();
    }
    expect(drawn).toHaveLength(25);
  });

  it('tells where the pictures cannot be kept', async () => {
    const nowhere = drawShareCards(
      join(folder, 'a', '\0'),
      Array.from({ length: 30 }, () => card('a')),
    );
    await expect(nowhere.next()).rejects.toThrow();
  });
});
