import { expect, test } from 'vitest';
import { inEditorsTerms, liveStatus, siteUrl } from './live-status';

test('what the publisher answers is told with whole addresses, and with fields as the form names them', () => {
  const answer = {
    state: 'held back',
    since: undefined,
    addresses: ['/about/'],
    alsoOn: { count: 30, addresses: ['/'] },
    because: ['The link leads nowhere.', 'Publishing pauses.'],
    problems: [{ message: 'The link leads nowhere.', place: { field: 'sections[0].body[1].children[0].url' } }],
  };
  expect(inEditorsTerms(answer, 'https://example.org')).toEqual({
    state: 'held back',
    addresses: ['https://example.org/about/'],
    alsoOn: { count: 30, addresses: ['https://example.org/'] },
    problems: [
      { message: 'The link leads nowhere.', field: 'sections.0.body.1.children.0.url' },
      { message: 'Publishing pauses.' },
    ],
  });
});

test('what an entry waits for is told', () => {
  const told = inEditorsTerms({ state: 'not looked at', waitsFor: 'pictures' }, 'https://example.org');
  expect(told).toMatchObject({ state: 'publishing', waitsFor: 'pictures' });
  expect(inEditorsTerms({ state: 'live' }, 'https://example.org')).not.toHaveProperty('waitsFor');
});

test('a publisher that does not answer is told as that, and nothing is thrown', async () => {
  const silent = await liveStatus('page', 'a1', { PUBLISHER_URL: 'http://127.0.0.1:9/wake-up' });
  expect(silent).toMatchObject({ state: 'unknown', addresses: [] });
  expect(silent.problems[0]?.message).toContain('does not answer');
});

test.each([
  [{}, 'http://localhost:4321'],
  [{ SITE_PORT: '5000', SITE_URL: '' }, 'http://localhost:5000'],
  [{ SITE_URL: 'https://example.org' }, 'https://example.org'],
])('the site of %j is at %s', (environment, url) => {
  expect(siteUrl(environment)).toBe(url);
});
