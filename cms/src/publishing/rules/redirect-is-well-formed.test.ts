import { describe, expect, it, test } from 'vitest';
import { redirectIsWellFormed } from './redirect-is-well-formed';

/** The fields at which a redirect is refused. */
const refused = (from: string, to?: string | null) => {
  const problems = redirectIsWellFormed({ from, to });
  return problems.length === 0 ? 'taken' : problems.map(({ path }) => path.join('.')).join(', ');
};

describe('a redirect', () => {
  test.each([
    ['/old-page/', '/new-page/'],
    ['/old-page/', ''],
    ['/old-page/', null],
    ['/old.html', '/new/#part-two'],
    ['/files/report-2025.pdf', 'https://example.org/a.pdf?version=2'],
    ['/old/*', '/new/*'],
    ['/old/*', '/new/'],
    ['/old/*', 'https://example.org/old/*'],
    ['/sl%C3%A0inte/', '/health/'],
    ['/a/b/*', '/a/*'],
  ])('from %s to %s is taken', (from, to) => {
    expect(refused(from, to)).toBe('taken');
  });

  test.each([
    ['old-page/', '/x/', 'from'],
    ['https://example.org/old/', '/x/', 'from'],
    ['/old-page', '/x/', 'from'],
    ['/old*', '/x/', 'from'],
    ['/old/*/', '/x/', 'from'],
    ['/*', 'https://example.org/*', 'from'],
    ['/two words/', '/x/', 'from'],
    ['/old/?id=3/', '/x/', 'from'],
    ['//old/', '/x/', 'from'],
    ['/old/../new/', '/x/', 'from'],
    ['/"; return 200/', '/x/', 'from'],
    ['/${secret}/', '/x/', 'from'],
    ['/line%0Abreak/', '/x/', 'from'],
    ['/old/', 'new/', 'to'],
    ['/old/', 'http://example.org/', 'to'],
    ['/old/', '//example.org/', 'to'],
    ['/old/', 'javascript:alert(1)', 'to'],
    ['/old/', '/two words/', 'to'],
    ['/old/', '/:name/', 'to'],
    ['/old/', '/new/*', 'to'],
    ['/old/', '/old/', 'to'],
    ['/old/', '/old/#part', 'to'],
    ['/old/*', '/old/', 'to'],
    ['/old/*', '/old/new/*', 'to'],
    ['old', 'new', 'from, to'],
  ])('from %s to %s is refused at its fields: %s', (from, to, field) => {
    expect(refused(from, to)).toBe(field);
  });

  it('that is refused says what is wrong, and what to do', () => {
    expect(redirectIsWellFormed({ from: '/old', to: '/new page/' })).toMatchInlineSnapshot(`
      [
        {
          "message": "The old address ends with /, with /* or with the name of a file, such as /old-page/, /old-section/* or /files/report.pdf; this one is “/old”.",
          "path": [
            "from",
          ],
        },
        {
          "message": "The new address starts with / for this site or with https:// for another, and has no spaces: copy it from the browser’s address bar. This one is “/new page/”. Leave it empty if what stood there is gone.",
          "path": [
            "to",
          ],
        },
      ]
    `);
    expect(redirectIsWellFormed({ from: '/old/*', to: '/old/new/' })).toMatchInlineSnapshot(`
      [
        {
          "message": "The new address lies beneath the old one (/old/* covers /old/new/), so readers would go round in a circle. Choose one elsewhere.",
          "path": [
            "to",
          ],
        },
      ]
    `);
  });
});
