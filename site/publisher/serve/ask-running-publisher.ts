import type { PublisherEnvironment } from '@waymark/shared-types/environment';
import type { Summary } from '../summary.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, sign } from './signature.ts';

const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'outcome' in value && 'sync' in value;

/**
 * Has the running publisher publish, and answers what came of it.
 * @throws {Error} where it cannot be reached, or its publish failed.
 */
export async function askRunningPublisher(
  { PUBLISHER_PORT, WAKE_UP_SECRET }: PublisherEnvironment,
  full: boolean,
): Promise<Summary> {
  const timestamp = Date.now();
  const response = await fetch(`http://127.0.0.1:${PUBLISHER_PORT}/publish${full ? '?full' : ''}`, {
    method: 'POST',
    headers: {
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign(WAKE_UP_SECRET, timestamp, full ? 'publish full' : 'publish'),
    },
  }).catch((error: unknown) => {
    throw new Error(
      `A publisher is at work in this data folder, but does not answer on port ${PUBLISHER_PORT}. Wait for it to end, or set PUBLISHER_PORT to its port.`,
      { cause: error },
    );
  });
  const answer: unknown = await response.json();
  if (response.ok && isSummary(answer)) return answer;
  throw new Error(
    typeof answer === 'object' && answer !== null && 'message' in answer
      ? String(answer.message)
      : `The publisher answered with status ${response.status}.`,
  );
}
