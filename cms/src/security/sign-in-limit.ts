import type { Context, Next } from 'koa';
import { machineOf } from './machine';
import { Tries } from './tries';

/** The doors at which somebody who is not signed in can try passwords, e-mail addresses or secret links. */
const DOORS = /^\/admin\/(login|forgot-password|reset-password|register|registration-info)\/*$/i;
const WINDOW_MS = 5 * 60 * 1000;
/** Strapi allows 5 tries for each e-mail address and machine; this stops one machine that goes through many addresses. */
const MOST_TRIES = 50;

/** Limits how often one machine may try these doors, whatever it tries: 50 times in five minutes. */
export default () => {
  const tries = new Tries(WINDOW_MS);
  return async (context: Context, next: Next) => {
    if (!DOORS.test(context.path)) return next();
    const now = Date.now();
    if (tries.add(machineOf(context.ip), now) <= MOST_TRIES) return next();
    context.status = 429;
    context.set('retry-after', String(tries.secondsLeft(now)));
    context.body = {
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'Too many tries to sign in. Wait five minutes, then try again.',
      },
    };
  };
};
