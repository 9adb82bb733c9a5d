import fc from 'fast-check';
import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import { finish } from '../../rendering/finish.ts';
import { renderTemplate, addAttribute as addOwnAttribute, unescapeHTML } from '../../rendering/html-runtime.ts';
import type { LateValues } from '../content-source.ts';
import { withSource } from '../current-source.ts';
import { memorySource } from '../fixtures/memory-source.ts';
import { shareCardPath } from '../media/share-card.ts';
import { escapeHtml } from '../rich-text/escape.ts';
import { early } from './early.ts';
import { besidesMarks, cardMark, lateMark, standingIn } from './marks.ts';
import { written } from './written.ts';

const HOSTILE = [
  '<b>&"\'',
  'a\\b',
  'line\nbreak',
  '$& $1',
  '%00',
  '\u2028',
  '{{x}}',
  'é–“”',
  '<!--',
  '</script>',
  'name',
];

/** What editors may type, without what is stripped from content when it comes in. */
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => !/[\p{Cc}\p{Cs}\uE000-\uF8FF\p{Noncharacter_Code_Point}]/u.test(each)),
);

const lateOf = (values: readonly string[]): LateValues => ({
  textOf: (number) => values[number] ?? '',
  writtenIn: (place, number) => written(place, values[number] ?? ''),
  read: (number) => values[number] ?? '',
});
const decoder = new TextDecoder();

describe('a late value', () => {
  it('is written as Astro, and JSON-LD, write any text', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(written('h', value)).toBe(escapeHTML(value));
        expect(` title="${written('a', value)}"`).toBe(String(addAttribute(value, 'title')));
        expect(`"${written('j', value)}"`).toBe(JSON.stringify(value).replaceAll('<', '\\u003c'));
      }),
    );
  });

  it('stands in a page as if it had been there from the beginning, and its holes say where', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const page = async (name: string, title: string) =>
          (
            await renderTemplate`<h1${addOwnAttribute(`${name}: ${title}`, 'aria-label')}>é ${name} – ${title}</h1>${unescapeHTML(
              `<script type="application/ld+json">${standingIn('j', JSON.stringify({ name }))}</script>${escapeHtml(title)}`,
            )}`
          ).text;
        const { body, holes } = finish(await page(lateMark(0), lateMark(1)), lateOf([one, other]), []);
        const expected = (await page('NAME', 'TITLE'))
          .replace('"name":"NAME"', () => `"name":"${written('j', one)}"`)
          .replace('NAME: TITLE', () => `${written('a', one)}: ${written('a', other)}`)
          .replace('NAME – TITLE', () => `${written('h', one)} – ${written('h', other)}`)
          .replace(/TITLE$/, () => written('h', other));
        expect(decoder.decode(body)).toBe(expected);
        expect(holes.map(({ late, place }) => `${place}${String(late)}`)).toEqual(['a0', 'a1', 'h0', 'h1', 'j0', 'h1']);
        for (const { at, length, place, late } of holes)
          expect(decoder.decode(body.subarray(at, at + length))).toBe(
            written(place === 'c' ? 'h' : place, [one, other][late] ?? ''),
          );
      }),
      { numRuns: 50 },
    );
  });

  it('may be the name of the site on a share card, whose address then is late', () => {
    const words = { title: 'A page', kicker: undefined };
    const html = `<meta content="http://x${cardMark(0)}">`;
    const { body, holes, shareCards } = finish(html, lateOf(['Site']), [
      { ...words, site: lateMark(0), path: cardMark(0) },
    ]);
    const path = shareCardPath({ ...words, site: 'Site' });
    expect(decoder.decode(body)).toBe(`<meta content="http://x${path}">`);
    expect(shareCards).toEqual([{ ...words, site: 'Site', path }]);
    expect(holes).toEqual([{ at: 23, length: path.length, place: 'c', late: 0 }]);
  });

  it('is refused where nobody knows how to write it, and where something is found by it', () => {
    expect(() => finish(`<p>${lateMark(0)}</p>`, lateOf(['a']), [])).toThrow(/written by a template/);
    expect(() => addOwnAttribute(`/${lateMark(0)}/`, 'href')).toThrow(/no late value in the attribute “href”/);
  });

  it('is left alone by what looks at the text around it', () => {
    expect(besidesMarks(`a${lateMark(1)}b${lateMark(22)}`, (part) => part.toUpperCase())).toBe(
      `A${lateMark(1)}B${lateMark(22)}`,
    );
  });

  it('is read early by who looks into it', async () => {
    const read: number[] = [];
    const late = {
      textOf: () => 'Site',
      writtenIn: () => 'Site',
      read: (number: number) => (read.push(number), 'Site'),
    };
    const source = { ...memorySource({}), late };
    expect(await withSource(source, () => Promise.resolve(early(`${lateMark(3)}: more`)))).toBe('Site: more');
    expect(read).toEqual([3]);
    expect(early('without')).toBe('without');
    expect(() => early(lateMark(1))).toThrow(/while a page is rendered/);
  });
});
