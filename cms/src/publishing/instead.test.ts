import { expect, test } from 'vitest';
import { insteadIn } from './instead';

test.each([
  [undefined, undefined],
  [[], undefined],
  [{}, undefined],
  [{ to: '', message: ' ' }, undefined],
  [{ to: 7, message: null }, undefined],
  [{ to: ' /about/ ' }, { to: '/about/', message: null }],
  [{ message: ' It is over. ' }, { to: null, message: 'It is over.' }],
  [
    { to: '/about/', message: 'It is over.' },
    { to: '/about/', message: null },
  ],
])('of %j that is sent, readers find %j', (sent, instead) => {
  expect(insteadIn(sent)).toEqual(instead);
});
