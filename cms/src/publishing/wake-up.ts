import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Calls within this many milliseconds of each other become one. */
const QUIET_MS = 20;
const TIMEOUT_MS = 1000;

let waitingUntil = 0;
let again = false;
let failedBefore = false;

/**
 * Tells the publisher to look at the change log as soon as the current transaction is committed.
 * A hint only: it carries nothing, and a publisher that misses it finds the change by its poll.
 */
export async function wakePublisherAfterCommit(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      wakePublisher(strapi);
    });
    return Promise.resolve();
  });
}

/** Calls at once; calls that come while that one is fresh are gathered into one more at the end of the quiet time. */
function wakePublisher(strapi: Core.Strapi): void {
  if (Date.now() < waitingUntil) {
    again = true;
    return;
  }
  waitingUntil = Date.now() + QUIET_MS;
  setTimeout(() => {
    waitingUntil = 0;
    if (again) wakePublisher(strapi);
  }, QUIET_MS).unref();
  again = false;
  void call(strapi);
}

async function call(strapi: Core.Strapi): Promise<void> {
  const secret = process.env['WAKE_UP_SECRET'];
  if (!secret) return;
  const timestamp = String(Date.now());
  try {
    const response = await fetch(publisherUrl(process.env), {
      method: 'POST',
      headers: { 'x-waymark-timestamp': timestamp, 'x-waymark-signature': sign(timestamp, secret) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    failedBefore = false;
  } catch (error) {
    if (!failedBefore)
      strapi.log.debug(`The publisher did not take a wake-up call; its poll will find the change. ${String(error)}`);
    failedBefore = true;
  }
}

/** Proves to the publisher that the call comes from this CMS: hexadecimal HMAC-SHA256 of the timestamp (milliseconds). */
export function sign(timestamp: string, secret: string): string {
  return createHmac('sha256', secret).update(timestamp).digest('hex');
}

/** Where wake-up calls go: PUBLISHER_URL, or else this machine's PUBLISHER_PORT (4322). */
export function publisherUrl(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['PUBLISHER_URL'] || `http://127.0.0.1:${environment['PUBLISHER_PORT'] ?? '4322'}/wake-up`;
}
