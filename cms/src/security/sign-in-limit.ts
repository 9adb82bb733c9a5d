import type { Context, Next } from 'koa';
import { machineOf } from './machine';
import { Tries } from './tries';

/** The doors at which somebody who is not signed in can try passwords, e-mail addresses or secret links. */
const DOORS = /^\/admin\/(login|forgot-password|reset-password|register|registration-info)\/*$/i;
const SIGN_IN = /^\/admin\/login\/*$/i;
const WINDOW_MS = 5 * 60 * 1000;
/** For one e-mail address there are lower limits; this stops one machine that goes through many addresses. */
const MOST_TRIES = 50;

/** Whether somebody asks to be signed in: how often that may be counts in `credentials.ts`, which knows what was right. */
export const isSignIn = ({ path }: { readonly path: string }): boolean => SIGN_IN.test(path);

/** Limits how often one machine may try these doors, whatever it tries: 50 times in five minutes. Who is let in has tried nothing. */
export default () => {
  const tries = new Tries(WINDOW_MS);
  return async (context: Context, next: Next) => {
    if (!DOORS.test(context.path)) return next();
    const machine = machineOf(context.ip);
    const now = Date.now();
    if (tries.add(machine, now) <= MOST_TRIES) {
      await next();
      if (isSignIn(context) && context.status === 200) tries.takeBack(machine, Date.now());
      return undefined;
    }
    context.status = 429;
    context.set('retry-after', String(tries.secondsLeft(now)));
    context.body = {
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'Too many tries to sign in. Wait five minutes, then try again.',
      },
    };
    return undefined;
  };
};
