import { describe, expect, it } from 'vitest';
import type { ContentSource, SearchEntry, SearchSource } from '../content-source.ts';
import { fullCaseStudy } from '../case-study/fixtures.ts';
import { fixtures } from '../fixtures/fixtures-by-type.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { nextReport } from '../report/fixtures.ts';
import { foundEntry } from './entry-file.ts';
import { entryFile, facetsFile, startFile } from './files.ts';
import { siteId } from './search.ts';
import { searchOf } from './search-of.ts';
import { searchTexts } from './search-texts.ts';

const UNKNOWN = () => undefined;

/** The fixtures, of which one thing is found, whatever its id. */
function finding(found: SearchEntry | undefined, rest: Partial<SearchSource> = {}): ContentSource {
  const search: SearchSource = {
    start: () => ({ total: 1, files: ['gar', 'z'], spelling: ['fgh'], facetFiles: 2 }),
    words: UNKNOWN,
    spelling: () => [],
    facets: UNKNOWN,
    entry: () => found,
    ...rest,
  };
  return { ...fixtureSource(), search };
}

const study = { type: 'case-study', id: fullCaseStudy.documentId, part: 0 } as const;

describe('what results show', () => {
  it('of an example is what its page says as plain text, and what it is narrowed by as slugs', () => {
    const { text, ...shown } = foundEntry(finding(study), 'practice', 1) ?? { text: '' };
    expect(shown).toMatchInlineSnapshot(`
      {
        "actions": [
          "champion",
        ],
        "evidence": "promising",
        "hasContentNote": true,
        "invented": true,
        "involvement": "co-produced",
        "lines": {
          "approach": [
            2,
            3,
          ],
          "involvement": [
            4,
            5,
          ],
          "need": [
            1,
            2,
          ],
          "outcomes": [
            5,
            6,
          ],
          "resources": [
            13,
            14,
          ],
          "transfer": [
            17,
            18,
          ],
        },
        "organisation": "Northlight",
        "path": "/case-studies/harbour-walks/",
        "place": "nhs-orkney",
        "principles": [
          "peer-support",
        ],
        "stage": "running",
        "summary": "A slow walk along the shore.",
        "themes": [
          "outdoors",
        ],
        "title": "Harbour walks",
        "year": 2024,
      }
    `);
    expect(text).toMatchInlineSnapshot(`
      "This story mentions grief.
      Winters are long.
      We walk on Tuesdays.
      Anyone may come.
      Walkers choose the way.
      People sleep better.
      Nights of poor sleep
      Walkers who came back
      Diaries
      I look up again.
      Walker, Orkney
      Rain gear did not last.
      A second, flat route.
      £900 a year.
      The harbour master.
      The weather.
      Two leaders share it.
      A shore and a flask.
      A walk in BSL
      A person signs: come along.
      The walks’ own page
      The walks team
      Organisers
      Mornings are best.
      The writer leads the walks."
    `);
  });

  it('of a chapter leads to it on the page of its report, and names that', () => {
    const chapter = { type: 'report', id: nextReport.documentId, part: 1 } as const;
    expect(foundEntry(finding(chapter), 'site', siteId('chapter', 1, 1))).toMatchInlineSnapshot(`
      {
        "kind": "chapter",
        "path": "/reports/whats-next/#chapter-1",
        "summary": undefined,
        "text": "Who took part
      Many people.
      A harbour
      How people took part
      Most took part in a group.
      In a group
      Online
      Our own count",
        "title": "Why we asked",
        "within": "What’s next?",
      }
    `);
  });

  it('is nothing where an id stands for nothing, or its entry is gone', () => {
    expect(foundEntry(finding(undefined), 'practice', 1)).toBeUndefined();
    expect(foundEntry(finding({ ...study, id: 'gone' }), 'practice', 1)).toBeUndefined();
    expect(foundEntry(fixtureSource(), 'practice', 1)).toBeUndefined();
    expect(foundEntry(finding({ ...study, part: 1 }), 'practice', 1)).toBeUndefined();
  });

  it.each(['0', '01', '1.5', '-1', 'a', '', '12345678901'])('has no file with the name “%s”', (name) => {
    expect(entryFile(finding(study), 'practice', name)).toBeUndefined();
  });
});

describe('the files of an index', () => {
  it('are found from the first one, which says how much there is, and what means the same', () => {
    const file = startFile(finding(undefined), 'practice');
    expect(JSON.parse(String(file?.body))).toEqual({
      v: 1,
      total: 1,
      prefixes: 'gar z',
      spelling: 'fgh',
      facetFiles: 2,
      synonyms: [
        ['WRAP', 'wellness recovery action plan'],
        ['Gaelic', 'Gàidhlig'],
      ],
    });
    expect(file?.links).toEqual([
      '/search/w/gar.bin',
      '/search/w/z.bin',
      '/search/spelling/fgh.bin',
      '/search/facets/0.bin',
      '/search/facets/1.bin',
      '/search/facets/names.json',
    ]);
    expect(startFile(finding(undefined), 'site')?.links.at(-1)).toBe('/search/site/facets/1.bin');
    expect(startFile(fixtureSource(), 'site')).toBeUndefined();
  });

  it('lead from the facets to what each id stands for', () => {
    const facets = { ids: [3, 4], values: new Map([['place', new Map([['fife', [4]]])]]) };
    const source = finding(undefined, { facets: (_, file) => (file === 0 ? facets : undefined) });
    expect(facetsFile(source, 'site', '0')?.links).toEqual(['/search/site/e/3.json', '/search/site/e/4.json']);
    expect(['1', '00', 'a', ''].map((name) => facetsFile(source, 'site', name))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what is found', () => {
  it('is every type that has an address and a number, and nothing else', () => {
    const types = Object.keys(fixtures).filter((type) => searchOf(type));
    expect(types).toEqual([
      'action',
      'case-study',
      'finding',
      'milestone',
      'page',
      'place',
      'principle',
      'report',
      'theme',
    ]);
  });

  it.each(Object.entries(fixtures).flatMap(([type, entries]) => entries.map((entry) => [type, entry] as const)))(
    'of a %s has no HTML, no address and no empty line',
    (type, entry) => {
      const search = searchOf(type);
      const texts = search ? searchTexts(search, { ...entry }) : [];
      for (const { title, summary, text } of texts) {
        expect(title).not.toBe('');
        expect([title, summary, text].join('\n')).not.toMatch(/[<>]|https?:|@example|undefined/);
        expect(text).not.toMatch(/^\n|\n\n|\n$/);
      }
    },
  );
});
