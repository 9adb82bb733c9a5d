import { expect, test } from 'vitest';
import { passwordProblem } from './password-rule';

const OWNER = { email: 'arthur.pendle@example.org', firstname: 'Arthur', lastname: 'Pendle' };

test.each(['Password1', 'Zq7-kx92-Vb'])('%s is too short', (password) => {
  expect(passwordProblem(password, OWNER)).toContain(
    `Use at least 12 characters; this password has ${password.length}.`,
  );
});

test.each([
  ['a common one with numbers after it', 'Password123456'],
  ['a common one twice', 'P@ssw0rdP@ssw0rd1'],
  ['a row of the keyboard', 'Qwertyuiop123'],
  ['numbers in a row', '123456789012'],
  ['one letter, often', 'Aaaaaaaaaaaa1'],
  ['the name of the system', 'Waymark-2026!'],
  ['the e-mail address of its owner', 'Arthur.Pendle@example.org1'],
  ['the name of its owner', 'Arthur-Pendle1'],
  ['the season', 'Summer2026Summer2026'],
])('%s is easy to guess: %s', (_what, password) => {
  expect(passwordProblem(password, OWNER)).toMatch(/^This password is easy to guess/);
});

test.each([
  ['words that do not belong together', 'ferry quilt lantern Moss7'],
  ['what the first start makes', 'Way-a1b2c3-d4e5f6-0718aa-bc12de-1'],
  ['letters that are not English, counted one by one', 'łódź żagiel ćma 9Ż'],
])('%s are taken: %s', (_what, password) => {
  expect(passwordProblem(password, OWNER)).toBeUndefined();
});
