import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signed call may be, in milliseconds: enough for clocks that differ, too short to be of use to an eavesdropper. */
const MAX_AGE = 5 * 60_000;

/** The headers that carry a call's time (milliseconds since 1970) and signature. */
export const TIMESTAMP_HEADER = 'x-waymark-timestamp';
export const SIGNATURE_HEADER = 'x-waymark-signature';

/** Signs what is asked at a time: HMAC-SHA256 (RFC 2104), in hexadecimal. */
export function sign(secret: string, timestamp: number, asked = ''): string {
  return createHmac('sha256', secret).update(`${timestamp}${asked}`).digest('hex');
}

/** Whether a signature was made with the secret, for what is asked, within the last five minutes. */
export function isSigned(secret: string, timestamp: unknown, signature: unknown, now: number, asked = ''): boolean {
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  const time = Number(timestamp);
  if (!Number.isFinite(time) || Math.abs(now - time) > MAX_AGE) return false;
  const expected = Buffer.from(sign(secret, time, asked));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
