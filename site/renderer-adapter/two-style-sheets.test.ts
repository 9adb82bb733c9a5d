import { describe, expect, it } from 'vitest';
import { twoStyleSheets } from './two-style-sheets.ts';

type Styles = Parameters<typeof twoStyleSheets>[0][number]['styles'];

/** A build in which each sheet holds its own name; the address of one that was put together is what stands in it. */
function build(pages: readonly (readonly string[])[]) {
  const routes = pages.map((page) => ({ styles: page.map((src): Styles[number] => ({ type: 'external', src })) }));
  const removed: string[] = [];
  twoStyleSheets(routes, {
    read: (src) => src,
    write: (css) => css.replaceAll('\n', '+'),
    remove: (src) => removed.push(src),
  });
  return {
    sheets: routes.map(({ styles }) => styles.map((style) => (style.type === 'external' ? style.src : ''))),
    removed,
  };
}

describe('the style sheets of a page', () => {
  it('are what every page has, and after it the rest of its own', () => {
    const { sheets } = build([
      ['card', 'layers', 'quote', 'help'],
      ['layers', 'chart', 'help'],
    ]);
    expect(sheets).toEqual([
      ['layers+help', 'card+quote'],
      ['layers+help', 'chart'],
    ]);
  });

  it('are one where a page has nothing of its own, and none where it has none, such as a feed', () => {
    expect(build([['layers'], ['layers', 'card'], []]).sheets).toEqual([['layers'], ['layers', 'card'], []]);
  });

  it('take the place of those that they were put together from', () => {
    expect(build([['layers', 'card'], ['layers']]).removed).toEqual(['layers', 'card']);
  });

  it('must be files', () => {
    const routes = [{ styles: [{ type: 'inline', content: 'p{margin:0}' } as const] }];
    const folder = { read: String, write: String, remove: () => undefined };
    expect(() => {
      twoStyleSheets(routes, folder);
    }).toThrow('Expected every style sheet to be a file, found one inline.');
  });
});
