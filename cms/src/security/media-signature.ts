import { createHmac, timingSafeEqual } from 'node:crypto';

/** An address handed out now is good until the end of the next hour: long enough for an editor's work on a page, and stable enough to cache. */
const HOUR_MS = 60 * 60 * 1000;

/** The address of a media file with a signature that lets a browser in the admin panel fetch it for one to two hours. */
export function signMediaPath(path: string, key: string, now: number): string {
  const expires = (Math.floor(now / HOUR_MS) + 2) * HOUR_MS;
  return `${path}?expires=${expires}&signature=${signature(path, expires, key)}`;
}

/** Whether an address carries a signature of ours for exactly this file, and is still good. */
export function isSignedMediaPath(
  path: string,
  query: { expires?: unknown; signature?: unknown },
  key: string,
  now: number,
): boolean {
  const expires = Number(query.expires);
  if (!Number.isSafeInteger(expires) || expires <= now || typeof query.signature !== 'string') return false;
  return sameText(query.signature, signature(path, expires, key));
}

/** Compares without telling by its time how much was right. */
export function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function signature(path: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`media ${path} ${expires}`).digest('hex');
}
