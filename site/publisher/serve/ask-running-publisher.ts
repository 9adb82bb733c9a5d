import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Summary } from '../pipeline/round-summary.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, sign } from './signature.ts';

const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'outcome' in value && 'sync' in value;

/**
 * Has the running publisher do something, and answers what it said.
 * @param call The path and query of the call, such as `/rollback?to=12`.
 * @throws {Error} where it cannot be reached, or says no: in its words.
 */
export async function askRunningPublisher(
  { PUBLISHER_PORT, WAKE_UP_SECRET }: Pick<PublisherEnvironment, 'PUBLISHER_PORT' | 'WAKE_UP_SECRET'>,
  call: string,
): Promise<unknown> {
  const timestamp = Date.now();
  const response = await fetch(`http://127.0.0.1:${PUBLISHER_PORT}${call}`, {
    method: 'POST',
    headers: {
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign(WAKE_UP_SECRET, timestamp, call),
    },
  }).catch((error: unknown) => {
    throw new Error(
      `A publisher is at work in this data folder, but does not answer on port ${PUBLISHER_PORT}. Wait for it to end, or set PUBLISHER_PORT to its port.`,
      { cause: error },
    );
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  throw new Error(
    typeof answer === 'object' && answer !== null && 'message' in answer
      ? String(answer.message)
      : `The publisher answered with status ${response.status}.`,
  );
}

/** Has the running publisher publish, and answers what came of it. @throws as `askRunningPublisher`. */
export async function askToPublish(
  environment: Pick<PublisherEnvironment, 'PUBLISHER_PORT' | 'WAKE_UP_SECRET'>,
  { full = false, force = false, resume = false } = {},
): Promise<Summary> {
  const query = [...(full ? ['full'] : []), ...(force ? ['force'] : []), ...(resume ? ['resume'] : [])].join('&');
  const answer = await askRunningPublisher(environment, `/publish${query ? `?${query}` : ''}`);
  if (isSummary(answer)) return answer;
  throw new Error('The publisher answered with something else than what came of its publish.');
}
