import { describe, expect, it } from 'vitest';
import { richTextSection } from '../blocks/RichTextBlock/fixtures.ts';
import { lastCheck } from '../content/accessibility/last-check.ts';
import { statementPage } from '../content/accessibility/statement-page.ts';
import { withSource } from '../content/current-source.ts';
import { formatsPage } from '../content/page/fixtures.ts';
import { fixtureSource } from '../content/fixtures/fixture-source.ts';
import { entry } from '../content/fixtures/memory-source.ts';
import { renderRoute, renderView } from '../content/testing/rendered.ts';
import Statement from '../pages/accessibility-statement.astro';
import AccessibilityStatementPage from './AccessibilityStatementPage.astro';

const written = {
  ...formatsPage,
  documentId: 'page-statement',
  slug: 'accessibility-statement',
  title: 'How accessible we are',
  publishedAt: '2026-10-02T09:00:00.000Z',
  sections: [richTextSection],
};

describe('the accessibility statement', () => {
  it('has every part of the model statement, whether or not editors have written theirs', async () => {
    const page = await renderRoute(Statement);
    expect(page.texts('h1')).toEqual(['Accessibility statement']);
    expect(page.texts('main h2')).toEqual([
      'What this statement is about',
      'How accessible this website is',
      'Tell us about a barrier, or ask for another format',
      'If you are not happy with our answer',
      'Technical information about accessibility',
      'Content that is not accessible',
      'What tools have tested',
      'How this statement was prepared',
    ]);
    expect(page.texts('#technical h3')).toEqual(['Compliance status']);
    expect(page.attributes('#how-accessible a', 'href')).toEqual(['#not-accessible']);
    expect(page.texts('#enforcement')[0]).toContain('Equality and Human Rights Commission (EHRC)');
    expect(page.attributes('#enforcement a', 'href')).toEqual(['https://www.equalityadvisoryservice.com/']);
    expect(page.attributes('#feedback a', 'href')).toContain('mailto:hello@example.org');
  });

  it('takes its date and its figures from the last check', async () => {
    const page = await renderRoute(Statement);
    expect(page.attributes('#tested time', 'datetime')).toEqual([lastCheck.date]);
    expect(page.texts('#tested p')[0]).toContain(`Every one of its ${lastCheck.pages} pages`);
    expect(page.texts('#tested li')).toHaveLength(lastCheck.renderings.length);
  });

  it('lists what the check found in words, with the rule as a detail', async () => {
    const findings = [
      { meaning: '<html> must have a lang attribute', rule: 'axe error html-has-lang', count: 2, pages: 1 },
      { meaning: 'A page has no title', count: 1, pages: 1 },
    ];
    const found = { ...lastCheck, site: 'Waymarks', findings };
    const data = await withSource(fixtureSource(), () => statementPage(found));
    const page = await renderView(AccessibilityStatementPage, data);
    expect(page.texts('#not-accessible li')).toEqual([
      '<html> must have a lang attribute: 2 times, on 1 page (rule: axe error html-has-lang)',
      'A page has no title: 1 time, on 1 page',
    ]);
    expect(page.texts('#how-accessible p')[0]).toContain('found 3 failures');
  });

  it('says so where the check found nothing, and claims no more than that', async () => {
    const data = await withSource(fixtureSource(), () =>
      statementPage({ ...lastCheck, site: 'Waymarks', findings: [] }),
    );
    const page = await renderView(AccessibilityStatementPage, data);
    expect(page.texts('#how-accessible p')[0]).toContain('found no failures');
    expect(page.texts('main').join(' ')).not.toContain('fully compliant');
  });

  it('says nothing of a check of another website, and that nobody has written down what people know', async () => {
    const other = { ...lastCheck, site: 'Another', findings: [{ meaning: 'A page has no title', count: 2, pages: 1 }] };
    const data = await withSource(fixtureSource(), () => statementPage(other));
    const page = await renderView(AccessibilityStatementPage, data);
    expect(page.texts('#not-accessible p')[0]).toBe('This website has not been tested by tools yet.');
    expect(page.texts('#not-accessible p')[1]).toContain('have not yet written down');
    expect(page.texts('#not-accessible li')).toEqual([]);
  });

  it('shows what editors know beside what the check found, and when they said it', async () => {
    const page = await renderRoute(Statement, {}, fixtureSource({ page: [entry(written)] }));
    expect(page.texts('h1')).toEqual(['How accessible we are']);
    expect(page.texts('.blocks h2')).toEqual(['Who we are']);
    expect(page.html.indexOf('id="not-accessible"')).toBeLessThan(page.html.indexOf('class="blocks"'));
    expect(page.html.indexOf('class="blocks"')).toBeLessThan(page.html.indexOf('id="tested"'));
    expect(page.texts('#not-accessible p').join(' ')).not.toContain('not yet written down');
    expect(page.texts('#preparation p')[0]).toContain('The rest was last reviewed and published on 2 October 2026.');
  });

  it.each([
    ['2026-06-30T22:59:59.000Z', '30 June 2026'],
    ['2026-06-30T23:00:00.000Z', '1 July 2026'],
  ])('published at %s says the day that it was in Britain: %s', async (publishedAt, day) => {
    const page = await renderRoute(Statement, {}, fixtureSource({ page: [entry({ ...written, publishedAt })] }));
    expect(page.texts('#preparation p')[0]).toContain(`last reviewed and published on ${day}.`);
  });
});
