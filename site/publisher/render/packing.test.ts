import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Packer, Unpacker } from './packing.ts';
import type { Outcome } from './page-renderer.ts';

/** Few texts, so that pages share many. Questions are JSON; addresses and names are not. */
const key = fc.constantFrom('today', 'a', 'b', 'c', 'ü').map((of) => JSON.stringify({ of }));
const href = fc.constantFrom('/', '/a/', '/a/#part', 'https://example.org/', 'ü.jpg');
const asked = { path: fc.constantFrom('/', '/a/', '/b/'), reads: fc.uniqueArray(key) };
const sha = fc.constantFrom('0', '1', '2').map((digit) => digit.repeat(64));
const inline = fc.record({ scripts: fc.uniqueArray(sha), styles: fc.uniqueArray(sha) });

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    ...asked,
    kind: fc.constant('page' as const),
    object: fc.record({ hash: sha, size: fc.nat() }),
    links: fc.record({ hrefs: fc.uniqueArray(href), ids: fc.uniqueArray(fc.stringMatching(/^\S{1,8}$/)) }),
    inline: fc.option(inline, { nil: undefined }),
  }),
  fc.record({ ...asked, kind: fc.constantFrom('missing' as const, 'moved' as const) }),
  fc.record({ ...asked, kind: fc.constant('failed' as const), reason: fc.string() }),
);
const batches = fc.array(fc.array(outcome, { maxLength: 4 }), { maxLength: 4 });

const digest = (question: string) => `digest of ${question}`;

/** Sends batches from one thread to the other; answers what came, and what was learned of the questions' answers. */
function sent(all: readonly (readonly Outcome[])[]) {
  const learned: [string, string][] = [];
  const packer = new Packer(digest);
  const unpacker = new Unpacker((question, answer) => learned.push([question, answer]));
  const packed = all.map((outcomes) => packer.pack(outcomes));
  // As a message between threads is copied.
  return { came: packed.map((message) => unpacker.unpack(structuredClone(message))), learned, packed };
}

describe('outcomes on their way between threads', () => {
  it('come out as they went in, batch by batch', () => {
    fc.assert(
      fc.property(batches, (all) => {
        expect(sent(all).came).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it('bring the answer to each question once', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const questions = new Set(all.flat().flatMap(({ reads }) => reads));
        const { learned } = sent(all);
        expect(learned.map(([question]) => question).sort()).toEqual([...questions].sort());
        for (const [question, answer] of learned) expect(answer).toBe(digest(question));
      }),
    );
  });

  it('send a text that many pages share once', () => {
    const page: Outcome = { path: '/a/', kind: 'missing', reads: ['a question'] };
    const [first, second] = sent([[page, page], [page]]).packed;
    expect([first?.texts, second?.texts, second?.digests]).toEqual([['a question'], [], []]);
  });
});

describe('what was lost between threads', () => {
  it('is said: a text that did not come', () => {
    const packed = new Packer(digest).pack([{ path: '/a/', kind: 'missing', reads: ['a question'] }]);
    expect(() => new Unpacker(() => undefined).unpack({ ...packed, texts: [] })).toThrow(
      'A render thread named a text 0 that it did not send.',
    );
  });

  it('is said: a page without its file', () => {
    const [packed] = new Packer(digest).pack([{ path: '/a/', kind: 'missing', reads: [] }]).outcomes;
    const outcomes = packed ? [{ ...packed, kind: 'page' as const }] : [];
    expect(() => new Unpacker(() => undefined).unpack({ texts: [], digests: [], outcomes })).toThrow(
      'A render thread sent the page /a/ without its file.',
    );
  });
});
