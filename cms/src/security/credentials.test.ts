import { expect, test, vi } from 'vitest';
import { credentialsCheck } from './credentials';

const USER = { password: 'hash-of-edith', isActive: true };

/** A desk at which only edith@example.org is known, by the password "right"; `at` is the machine, `minute` the time. */
function desk() {
  const place = { at: '203.0.113.1', minute: 0 };
  const compare = vi.fn((password: string, hash: string) =>
    Promise.resolve(password === 'right' && hash === USER.password),
  );
  const check = credentialsCheck({
    findUser: (email) => Promise.resolve(email === 'edith@example.org' ? USER : null),
    compare,
    hashOfNobody: 'hash-of-nobody',
    machine: () => place.at,
    now: () => place.minute * 60_000,
  });
  return { place, compare, check };
}

test.each([
  ['somebody known', 'edith@example.org', 'hash-of-edith'],
  ['nobody', 'nobody@example.org', 'hash-of-nobody'],
])('a wrong password for %s is compared once and gets the same answer', async (_who, email, hash) => {
  const { compare, check } = desk();
  expect(await check({ email, password: 'wrong' })).toEqual([null, false, { message: 'Invalid credentials' }]);
  expect(compare.mock.calls).toEqual([['wrong', hash]]);
});

test.each([['edith@example.org'], ['nobody@example.org']])(
  'a password that is no text is a wrong one for %s',
  async (email) => {
    expect(await desk().check({ email, password: 12 })).toEqual([null, false, { message: 'Invalid credentials' }]);
  },
);

test('somebody without a password yet is compared with nobody', async () => {
  const compare = vi.fn(() => Promise.resolve(true));
  const findUser = () => Promise.resolve({ password: null, isActive: false });
  const check = credentialsCheck({
    findUser,
    compare,
    hashOfNobody: 'hash-of-nobody',
    machine: () => '',
    now: () => 0,
  });
  expect(await check({ email: 'new@example.org', password: 'right' })).toEqual([
    null,
    false,
    { message: 'Invalid credentials' },
  ]);
  expect(compare).toHaveBeenCalledWith('right', 'hash-of-nobody');
});

test.each([['edith@example.org'], ['nobody@example.org']])(
  'after 20 wrong passwords from 20 machines %s is closed to all machines, for five minutes',
  async (email) => {
    const { place, check } = desk();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      place.at = `203.0.113.${attempt}`;
      await check({ email, password: 'wrong' });
    }
    place.at = '198.51.100.1';
    await expect(check({ email, password: 'right' })).rejects.toMatchObject({ name: 'RateLimitError' });
    place.minute = 5;
    await expect(check({ email, password: 'wrong' })).resolves.toMatchObject([null, false, {}]);
  },
);

test('a guesser does not shut the owner out from where they have signed in before', async () => {
  const { place, check } = desk();
  expect(await check({ email: 'edith@example.org', password: 'right' })).toEqual([null, USER]);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    place.at = `198.51.100.${attempt}`;
    await check({ email: 'edith@example.org', password: 'wrong' });
  }
  await expect(check({ email: 'edith@example.org', password: 'right' })).rejects.toThrow('Too many wrong passwords');
  place.at = '203.0.113.1';
  expect(await check({ email: 'edith@example.org', password: 'right' })).toEqual([null, USER]);
});

test('after five wrong passwords from one machine, it gets no further with this address, and with others it does', async () => {
  const { place, compare, check } = desk();
  const guesses = Array.from({ length: 9 }, () => check({ email: 'edith@example.org', password: 'wrong' }));
  const answers = await Promise.allSettled(guesses);
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 5 }, () => 'fulfilled'),
    ...Array.from({ length: 4 }, () => 'rejected'),
  ]);
  await expect(check({ email: 'edith@example.org', password: 'right' })).rejects.toThrow('Too many wrong passwords');
  expect(compare).toHaveBeenCalledTimes(5);
  expect(await check({ email: 'nobody@example.org', password: 'wrong' })).toMatchObject([null, false, {}]);
  place.at = '203.0.113.2';
  expect(await check({ email: 'edith@example.org', password: 'right' })).toEqual([null, USER]);
});

test('right passwords do not count against their owner, and do not wipe out the wrong ones', async () => {
  const { check } = desk();
  const signIn = (password: string) => check({ email: 'edith@example.org', password });
  for (let attempt = 0; attempt < 30; attempt += 1) expect(await signIn('right')).toEqual([null, USER]);
  for (let attempt = 0; attempt < 4; attempt += 1) await signIn('wrong');
  expect(await signIn('right')).toEqual([null, USER]);
  await signIn('wrong');
  await expect(signIn('right')).rejects.toThrow('Too many wrong passwords');
});
