import { describe, expect, it } from 'vitest';
import type { AccessibilityCheck } from './accessibility-check.ts';
import { complianceInWords, findingsInWords, foundInWords, renderingsInWords, toolsInWords } from './check-in-words.ts';
import { lastCheck } from './last-check.ts';

const clean: AccessibilityCheck = {
  site: 'Waymarks',
  date: '2026-11-24',
  standards: ['WCAG 2.2'],
  tools: [
    { name: 'pa11y', version: '9.1.1' },
    { name: 'axe-core', version: '4.11.4' },
  ],
  pages: 114,
  renderings: [
    { scheme: 'light', width: 1280, pages: 114 },
    { scheme: 'dark', width: 320, pages: 1 },
  ],
  findings: [],
};
const faulty: AccessibilityCheck = {
  ...clean,
  findings: [
    { meaning: 'Images must have alternative text', rule: 'axe error image-alt', count: 3, pages: 2 },
    { meaning: 'A page has no main heading, or several', count: 1, pages: 1 },
  ],
};

describe('the words about a check', () => {
  it('never say that a website is fully compliant, because tools cannot know', () => {
    expect(complianceInWords(clean, 'Waymarks').join(' ')).toMatchInlineSnapshot(
      `"Automatic testing on 24 November 2026 found no failures of the WCAG 2.2. Automatic tools find about a third of the problems that there can be, so this does not prove that there are none. Until people have checked the rest, we call this website partially compliant."`,
    );
  });

  it('claim nothing for a website that was not the one checked', () => {
    expect(complianceInWords(clean, 'Another')).toEqual([
      'This website has not been checked yet: the check on record is of “Waymarks”. Until it has been, we call this website partially compliant.',
    ]);
  });

  it('say how much was found, and what', () => {
    expect(complianceInWords(faulty, 'Waymarks')).toEqual([
      'This website is partially compliant with the WCAG 2.2. Automatic testing on 24 November 2026 found 4 failures.',
    ]);
    expect(findingsInWords(faulty)).toEqual([
      { sentence: 'Images must have alternative text: 3 times, on 2 pages', rule: 'axe error image-alt' },
      { sentence: 'A page has no main heading, or several: 1 time, on 1 page', rule: undefined },
    ]);
  });

  it('say where the list of what was found begins, and that nothing was found only of this website', () => {
    expect(foundInWords(faulty, 'Waymarks')).toBe(
      'Automatic testing on 24 November 2026 found, and we have yet to mend:',
    );
    expect(foundInWords(clean, 'Waymarks')).toContain('found nothing');
    expect(foundInWords(clean, 'Another')).toBe('This website has not been tested by tools yet.');
  });

  it('say what was looked at, and with what', () => {
    expect(renderingsInWords(clean)).toEqual([
      '114 pages in light colours, 1280 pixels wide',
      '1 page in dark colours, 320 pixels wide',
    ]);
    expect(toolsInWords(clean)).toBe('pa11y 9.1.1 and axe-core 4.11.4');
  });
});

describe('the last check', () => {
  it('looked at every page, by two tools, in more than one way', () => {
    expect(lastCheck.renderings[0]?.pages).toBe(lastCheck.pages);
    expect(lastCheck.tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['axe-core', 'HTML CodeSniffer']));
    expect(lastCheck.renderings.length).toBeGreaterThan(1);
  });
});
