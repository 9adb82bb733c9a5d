import type { Context, Next } from 'koa';

const SIGN_IN = '/admin/login';
const WINDOW_MS = 5 * 60 * 1000;
/** Strapi allows 5 tries for each e-mail address; this stops one machine that goes through many of them. */
const MOST_TRIES = 50;

/** Limits how often one machine may try to sign in, whatever e-mail addresses it tries: 50 times in five minutes. */
export default () => {
  const tries = new Map<string, number[]>();
  return async (context: Context, next: Next) => {
    if (context.method !== 'POST' || context.path.toLowerCase().replace(/\/$/, '') !== SIGN_IN) return next();
    const now = Date.now();
    forgetOld(tries, now - WINDOW_MS);
    const recent = [...(tries.get(context.ip) ?? []), now];
    tries.set(context.ip, recent);
    if (recent.length <= MOST_TRIES) return next();
    context.status = 429;
    context.set('retry-after', String(WINDOW_MS / 1000));
    context.body = {
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'Too many tries to sign in. Wait five minutes, then try again.',
      },
    };
  };
};

function forgetOld(tries: Map<string, number[]>, before: number): void {
  for (const [machine, times] of tries) {
    const kept = times.filter((time) => time > before);
    if (kept.length === 0) tries.delete(machine);
    else tries.set(machine, kept);
  }
}
