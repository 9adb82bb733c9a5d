import { z } from 'zod';
import type { Settings } from './settings.ts';

/** What we read of the publisher's `GET /status`. */
const status = z.object({ state: z.string(), message: z.string().optional() });

/** States from which the publisher does not get by itself: the content or the code has to change. */
const STUCK = ['held back', 'failed'];

/** What a status means for somebody who waits for the site: why there will be none, or undefined while there is hope. */
export function reasonIn(answer: unknown): string | undefined {
  const found = status.safeParse(answer);
  if (!found.success || !STUCK.includes(found.data.state)) return undefined;
  return `The site could not be published. ${found.data.message ?? `The publisher says: ${found.data.state}.`}`;
}

/** Asks the publisher why there is no site; undefined while it does not know, or does not answer. */
export async function whyHeldBack({ values }: Settings): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${String(values.PUBLISHER_PORT)}/status`);
    return reasonIn(await response.json());
  } catch {
    return undefined;
  }
}

/** Whether a release is live: the site's own server shows it, whatever else runs. */
export const isLive = ({ values }: Settings): Promise<boolean> =>
  fetch(`http://127.0.0.1:${String(values.SITE_PORT)}/`).then(
    ({ ok }) => ok,
    () => false,
  );
