import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { PASSWORD_LENGTH } from '@waymark/shared-types';

/** Whose password it is; what is known of them must not be in it. */
export interface Owner {
  email?: string | null;
  firstname?: string | null;
  lastname?: string | null;
}

/** A password that a patient guesser would need fewer tries for is refused. With the limits on signing in, this takes centuries. */
const LEAST_GUESSES = 1e9;

const ADVICE = 'Three or four words that do not belong together are easy to remember and hard to guess.';

let guesser: ZxcvbnFactory | undefined;

/**
 * Why a password is not taken, in words for its owner; nothing where it is taken. It must be long and hard to guess, and may look as
 * its owner likes: rules about kinds of characters make passwords worse. Source: NIST SP 800-63B, section 3.1.1.2.
 */
export function passwordProblem(password: string, owner: Owner): string | undefined {
  const length = Array.from(password).length;
  if (length < PASSWORD_LENGTH)
    return `Use at least ${PASSWORD_LENGTH} characters; this password has ${length}. ${ADVICE}`;
  guesser ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  if (guesser.check(withoutNames(password, owner)).guesses < LEAST_GUESSES)
    return `This password is easy to guess: too much of it is a password that many people use, a name or address of yours, or a simple row or repetition. ${ADVICE}`;
  return undefined;
}

/** What whoever knows its owner still has to guess of a password. Words of one or two letters are in everything, and stay. */
function withoutNames(password: string, { email, firstname, lastname }: Owner): string {
  const known = ['waymark', email, firstname, lastname].map((word) => word?.toLowerCase() ?? '');
  const words = known.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}
