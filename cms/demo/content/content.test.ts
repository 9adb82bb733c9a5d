import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '../media/demo-file';
import { pictureWords } from '../media/pictures';
import { actions } from './actions';
import { caseStudies } from './case-studies/case-studies';
import { consents } from './consents';
import { findings } from './findings';
import { home } from './home';
import { milestones } from './milestones';
import { pages } from './pages/pages';
import { places } from './places';
import { principles } from './principles';
import { chapters } from './report/chapters';
import { renditions } from './report/renditions';
import { report } from './report/report';
import { site } from './site';
import { suggestions } from './suggestions';

const everything = JSON.stringify([
  actions,
  caseStudies,
  findings,
  home,
  milestones,
  pages,
  principles,
  chapters,
  renditions(''),
  report,
  site,
  suggestions,
  pictureWords,
]);
/** The blocks that editors can put on a page: `rich-text`, `image` … */
const BLOCKS: readonly string[] = JSON.parse(
  readFileSync(join(__dirname, '../../src/api/page/content-types/page/schema.json'), 'utf8'),
).attributes.sections.components.map((component: string) => component.replace('sections.', ''));

const demoFolder = join(__dirname, '../files');

describe('the demo content shows what the content model asks for', () => {
  it('has six principles, four actions and the 14 health boards on squares of their own', () => {
    const squares = places.flatMap((place) => ('tile' in place ? [place.tile.join(' ')] : []));
    expect([principles.length, actions.length, squares.length, new Set(squares).size]).toEqual([6, 4, 14, 14]);
  });

  it('has case studies in every stage, with every level of involvement and of evidence', () => {
    expect(new Set(caseStudies.map(({ stage }) => stage))).toEqual(new Set(['running', 'finished', 'planned']));
    expect(new Set(caseStudies.flatMap(({ involvement }) => involvement?.level ?? []))).toEqual(
      new Set(['led', 'co-produced', 'consulted', 'informed']),
    );
    expect(new Set(caseStudies.flatMap(({ outcomes }) => outcomes?.evidence ?? []))).toEqual(
      new Set(['emerging', 'promising', 'evaluated']),
    );
  });

  it('has each picture in one case study, so that none stands twice in a list', () => {
    const files = caseStudies.flatMap(({ picture }) => picture?.file ?? []);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  it('has every place of Scotland within it, a larger place before a smaller, and one place without practice', () => {
    const known = new Set<string>();
    for (const place of places) {
      if ('within' in place) expect([place.slug, known.has(place.within)]).toEqual([place.slug, true]);
      known.add(place.slug);
    }
    const outside = places.filter((place) => !('within' in place)).map(({ slug }) => slug);
    expect(outside).toEqual(['scotland', 'wales', 'ireland', 'norway']);
    expect(caseStudies.some(({ place }) => place === 'angus')).toBe(false);
  });

  it('covers every principle, every action and every health board with practice', () => {
    const shown = new Set<string>(caseStudies.flatMap((story) => [...story.principles, ...story.actions, story.place]));
    const boards = places.filter(({ kind }) => kind === 'health board');
    expect([...principles, ...actions, ...boards].map(({ slug }) => slug).filter((slug) => !shown.has(slug))).toEqual(
      [],
    );
  });

  it('says of every finding but one which actions answer it, and leaves the gap of that one to be seen', () => {
    const unanswered = findings.filter(({ actions: answers }) => answers.length === 0);
    expect(unanswered.map(({ key }) => key)).toEqual(['inequality']);
    const answered = new Set<string>(findings.flatMap(({ actions: answers }) => answers.map(([slug]) => slug)));
    expect(actions.filter(({ slug }) => !answered.has(slug))).toEqual([]);
  });

  it('has milestones in every stage and precision, the newest update first', () => {
    expect(new Set(milestones.map(({ stage }) => stage)).size).toBe(4);
    expect(new Set(milestones.flatMap(({ expectedOn }) => expectedOn?.[1] ?? [])).size).toBe(4);
    const outOfOrder = milestones.filter(
      ({ updates }) =>
        updates.map(([date]) => date).join() !==
        updates
          .map(([date]) => date)
          .toSorted()
          .toReversed()
          .join(),
    );
    expect(outOfOrder).toEqual([]);
  });

  it('uses every block of a page, and every kind of version, one of them out of date', () => {
    expect(new Set(pages.flatMap(({ sections }) => sections.map(({ block }) => block)))).toEqual(new Set(BLOCKS));
    expect(new Set(renditions('').map(({ kind }) => kind)).size).toBe(8);
    expect(renditions('').some(({ edition }) => edition < report.edition)).toBe(true);
  });
});

describe('the demo content keeps the rules', () => {
  it('stays within the limits of titles and summaries, with addresses of their own', () => {
    const entries = [...caseStudies, ...principles, ...actions, ...pages, report];
    expect(entries.filter(({ title, summary }) => title.length > 80 || summary.length > 280)).toEqual([]);
    expect(new Set(caseStudies.map(({ slug }) => slug)).size).toBe(caseStudies.length);
  });

  it('speaks of people with respect, but for words that it quotes as ones to avoid', () => {
    const ours = everything.replaceAll(/“[^”]*”/g, '');
    const unkind =
      /suffer(s|er|ers|ing)?\b|commit(ted|s)? suicide|mentally ill|schizophrenic|mental patient|addicts?\b|battl(e|ing)/gi;
    expect(ours.match(unkind) ?? []).toEqual([]);
  });

  it('uses only e-mail addresses that nobody can own, and phone numbers kept for fiction or of real help lines', () => {
    const addresses = everything.match(/[\w.-]+@[\w.-]+\w/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('example.org'))).toEqual([]);
    const numbers = everything.match(/\b0\d[\d ]{7,12}\d\b/g) ?? [];
    expect(numbers.filter((number) => !/^(0131 ?496 ?0|0141 496 0|0800 83 85 87)/.test(number))).toEqual([]);
  });

  it('rests on no consent that has ended, ends one day or was withdrawn, so that an empty CMS can be filled on any day', () => {
    const ending = consents.filter((consent) => 'withdrawnOn' in consent || 'expiresOn' in consent);
    expect(ending.map(({ reference }) => reference).filter((reference) => everything.includes(reference))).toEqual([]);
  });

  it('tells stories whose people agreed to that', () => {
    const agreed = consents.filter(({ mayUse }) => mayUse.text).map(({ reference }) => reference);
    const told = caseStudies.flatMap(({ consent }) => consent ?? []);
    expect(told.filter((reference) => !agreed.includes(reference))).toEqual([]);
  });

  it('has each of its files on disk: pictures of at most 120 kB, all together at most 8 MB', () => {
    const paths = demoFiles.map(({ folder, file }) => join(demoFolder, folder, file));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(
      demoFiles.filter(
        ({ folder, file }) => folder === 'pictures' && statSync(join(demoFolder, folder, file)).size > 120_000,
      ),
    ).toEqual([]);
    expect(paths.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(8_000_000);
  });
});
