import { fullCaseStudy } from '../content/case-study/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { labelledFacts } from '../content/facts/labelled-facts.ts';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../content/testing/rendered.ts';
import CaseStudy from '../pages/case-studies/[slug].astro';
import ListOf from '../pages/case-studies/[kind]/[slug]/index.astro';

const full = () => renderRoute(CaseStudy, { slug: 'harbour-walks' });
const quick = () => renderRoute(CaseStudy, { slug: 'songs-on-the-ward' });

describe('a case study with every field filled in', () => {
  it('has a heading for each part, in the order of reading', async () => {
    expect((await full()).texts('.with-aside__main h2')).toEqual([
      'Why it was needed',
      'What was done',
      'Who it is for, and who did it',
      'How people with lived experience were involved',
      'What changed',
      'In people’s own words',
      'What was learned, and what did not work',
      'Access and equality',
      'What it takes',
      'What helped',
      'What got in the way',
      'How it keeps going',
      'What others need to copy it',
      'Pictures and films',
      'Where to read more',
      'Adapted from other practice',
      'Ask about this work',
      'Declared interests',
    ]);
  });

  it('lists its parts, each linked', async () => {
    const page = await full();
    expect(page.attributes('nav.contents a', 'href').slice(0, 2)).toEqual(['#need', '#approach']);
    expect(page.texts('nav.contents a')).toEqual(page.texts('main .section h2'));
  });

  it('shows what may be hard to read before the story', async () => {
    const { html } = await full();
    expect(html.indexOf('This story mentions grief.')).toBeGreaterThan(0);
    expect(html.indexOf('This story mentions grief.')).toBeLessThan(html.indexOf('Why it was needed'));
  });

  it('leads from the note on its content to help, and past what is hard to what was learned', async () => {
    const page = await full();
    expect(page.attributes('.callout--important a', 'href')).toEqual(['/help/', '#learning']);
  });

  it('says in lists that it may be upsetting, where it has such a note', async () => {
    const list = await renderRoute(ListOf, { kind: 'principle', slug: 'peer-support' });
    expect(list.texts('.row .tag')).toEqual(['May be upsetting', 'Invented example']);
  });

  it('says whose practice it was adapted from and what was changed, and leaves out what is not public', async () => {
    const page = await full();
    expect(page.texts('#adapted-from li')).toEqual(['Songs on the ward']);
    expect(page.attributes('#adapted-from a', 'href')).toEqual(['/case-studies/songs-on-the-ward/']);
    expect(page.texts('#adapted-from > p')).toEqual(['What was changed here: We sing outdoors, and slowly.']);
  });

  it('is named on the page of that practice, with its place and what was changed', async () => {
    const page = await quick();
    expect(page.texts('#used-elsewhere li')).toEqual([
      'Harbour walks (NHS Orkney) What they changed: We sing outdoors, and slowly.',
    ]);
    expect(page.attributes('#used-elsewhere a', 'href')).toEqual(['/case-studies/harbour-walks/']);
    expect((await full()).texts('#used-elsewhere li')).toEqual([]);
  });

  it('says that it is invented', async () => {
    expect((await full()).texts('.page-header .tag')).toEqual(['Invented example']);
    expect((await quick()).texts('.page-header .tag')).toEqual([]);
  });

  it('says so once, where the related examples are invented, too', async () => {
    const studies = ['harbour-walks', 'a', 'b'].map((slug) => entry({ ...fullCaseStudy, documentId: slug, slug }));
    const page = await renderRoute(CaseStudy, { slug: 'harbour-walks' }, fixtureSource({ 'case-study': studies }));
    expect(page.texts('#related .card h3')).toHaveLength(2);
    expect(
      page
        .texts('main')
        .join()
        .match(/invented, to show|Invented example/g),
    ).toHaveLength(1);
  });

  it('tells at a glance who, where, when, for whom, how strong the evidence is and who took part', async () => {
    const page = await full();
    expect(page.texts('.facts dt')).toEqual([
      'Who',
      'Where',
      'Stage',
      'When',
      'Setting',
      'Principles at work',
      'Actions it supports',
      'Evidence',
      'People with lived experience',
      ...labelledFacts('case-study', fullCaseStudy).map(({ label }) => label),
    ]);
    expect(page.texts('.facts dd')[0]).toBe('Northlight (another website) (an invented organisation)');
    expect(page.attributes('.facts a', 'href')).toEqual([
      'https://northlight.example.org/',
      '/case-studies/place/nhs-orkney/',
      '/case-studies/theme/outdoors/',
      '/principles/peer-support/',
      '/actions/champion/',
    ]);
  });

  it('says how far people were involved and whether they were paid', async () => {
    const page = await full();
    expect(page.texts('#involvement p')).toEqual([
      'This work was co-produced: people with lived experience shared the decisions.',
      'Walkers choose the way.',
      'They were paid expenses only.',
    ]);
  });

  it('shows measures with their numbers and sources', async () => {
    const page = await full();
    expect(page.texts('#outcomes .chart__value')).toEqual(['5 nights a week', '2.5 nights a week']);
    expect(page.texts('#outcomes .chart__number')).toEqual(['80%']);
    expect(page.texts('#outcomes .chart > .muted')).toEqual(['Source: Diaries']);
  });

  it('plays its film with captions, poster and transcript', async () => {
    const page = await full();
    expect(page.attributes('#media video', 'poster')).toEqual(['/media/1/harbour-960.jpg']);
    expect(page.attributes('#media video', 'controls')).toHaveLength(1);
    expect(page.attributes('#media track', 'kind')).toEqual(['captions']);
    expect(page.attributes('#media track', 'src')).toEqual(['/media/2/signed.vtt']);
    expect(page.texts('#media details p')).toEqual(['A person signs: come along.']);
  });

  it('leaves decorative pictures unsaid', async () => {
    expect((await full()).attributes('#media img', 'alt')).toEqual(['']);
  });

  it('sets what helped and what got in the way side by side', async () => {
    expect((await full()).texts('.pair h2')).toEqual(['What helped', 'What got in the way']);
  });

  it('says whom to ask, and when it was last reviewed', async () => {
    const page = await full();
    expect(page.attributes('#contact a', 'href')).toEqual(['mailto:walks@example.org', 'tel:+441314960100']);
    expect(page.texts('.summary-box p.muted')).toEqual(['Last reviewed on 1 September 2026']);
  });
});

describe('a case study with the quick fields only', () => {
  it('has no empty headings and no list of parts', async () => {
    const page = await quick();
    expect(page.texts('.with-aside__main h2')).toEqual(['Used elsewhere', 'Ask about this work']);
    expect(page.texts('nav.contents')).toEqual([]);
    expect(page.texts('.lede')).toEqual(['Two musicians play for an hour.']);
  });

  it('says what nobody has recorded or looked at yet', async () => {
    const page = await quick();
    expect(page.texts('.facts dt').slice(-2)).toEqual(['Evidence', 'People with lived experience']);
    expect(page.texts('.facts dd').slice(-2)).toEqual(['Not recorded yet', 'Not recorded yet']);
    expect(page.texts('.summary-box p.muted')).toEqual(['Not reviewed yet']);
  });

  it('names the team of the site where it has no contact of its own', async () => {
    const page = await quick();
    expect(page.texts('#contact .section__intro')).toEqual([
      'We have no contact for this work. You can ask us instead.',
    ]);
    expect(page.attributes('#contact a', 'href')).toEqual(['mailto:hello@example.org']);
  });
});
