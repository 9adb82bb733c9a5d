import { errors } from '@strapi/utils';
import { Tries } from './tries';

interface User {
  password?: string | null;
  isActive?: boolean | null;
}

/** Somebody's try to sign in. The e-mail address is in small letters. */
export interface Try {
  email: string;
  password: unknown;
}

/** What checking a try needs. */
export interface Desk {
  findUser: (email: string) => Promise<User | null>;
  /** Compares a password with a hash, which takes a while on purpose. */
  compare: (password: string, hash: string) => Promise<boolean>;
  /** A hash that takes as long to compare as those of users, and fits no password that anybody knows. */
  hashOfNobody: string;
  /** The machine that tries. */
  machine: () => string;
  now: () => number;
}

/** What the sign-in takes for an answer: an error, the user or false, and why. */
export type Verdict = [null, User] | [null, false, { message: string }];

const WINDOW_MS = 5 * 60 * 1000;
const REMEMBER_MS = 30 * 24 * 60 * 60 * 1000;
/** Wrong passwords for one e-mail address, from one machine. */
const MOST_FROM_ONE_MACHINE = 5;
/** Wrong passwords for one e-mail address, from all machines together. */
const MOST_FROM_ALL = 20;

/**
 * Checks an e-mail address and a password with the same work whether there is such a user or not, so that the time of the answer
 * does not tell. After 5 wrong passwords in five minutes, an address is closed to the machine that they came from; after 20, to all
 * machines but those that its owner has signed in from: a guesser with many machines gets no further, and cannot shut the owner out.
 * Right passwords count nowhere, however many come.
 * @throws {RateLimitError} where the address is closed
 */
export function credentialsCheck(desk: Desk): (attempt: Try) => Promise<Verdict> {
  const failures = new Tries(WINDOW_MS);
  const known = new Tries(REMEMBER_MS);
  return async ({ email, password }) => {
    const pair = `${desk.machine()} ${email}`;
    const now = desk.now();
    // Counted before it is looked at: tries that come together must not all find the count of before.
    const isClosedHere = failures.add(pair, now) > MOST_FROM_ONE_MACHINE;
    const isClosed = failures.add(email, now) > MOST_FROM_ALL;
    if (isClosedHere || (isClosed && known.count(pair, now) === 0)) throw tooMany();
    const user = await desk.findUser(email);
    const typed = typeof password === 'string' ? password : '';
    const fits = await desk.compare(typed, user?.password || desk.hashOfNobody);
    if (!user?.password || !fits) return [null, false, { message: 'Invalid credentials' }];
    for (const name of [pair, email]) failures.takeBack(name, desk.now());
    if (user.isActive !== true) return [null, false, { message: 'User not active' }];
    known.add(pair, desk.now());
    return [null, user];
  };
}

/** Strapi shows people only those errors of a sign-in that carry this code. */
function tooMany(): errors.RateLimitError {
  return new errors.RateLimitError(
    'Too many wrong passwords for this e-mail address. Wait five minutes, then try again.',
    {
      code: 'LOGIN_NOT_ALLOWED',
    },
  );
}
