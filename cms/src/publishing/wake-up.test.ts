import { expect, test } from 'vitest';
import { publisherUrl } from './wake-up';

test.each([
  ['this machine, at the usual port', {}, 'http://127.0.0.1:4322/wake-up'],
  ['this machine, at another port', { PUBLISHER_PORT: '5000' }, 'http://127.0.0.1:5000/wake-up'],
  [
    'another machine',
    { PUBLISHER_URL: 'https://publisher.example/wake-up', PUBLISHER_PORT: '5000' },
    'https://publisher.example/wake-up',
  ],
  ['this machine, where the setting is empty', { PUBLISHER_URL: '' }, 'http://127.0.0.1:4322/wake-up'],
])('wake-up calls go to %s', (_where, environment, url) => {
  expect(publisherUrl(environment)).toBe(url);
});
