import { publisherUrl } from '../publishing/wake-up';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The publisher is on the same machine, or near; an editor does not wait for it longer. */
const PATIENCE_MS = 2500;

/** What the publisher answers to a question for its status; undefined where it does not answer. Never throws. */
export async function askPublisher(
  query: string,
  environment: Environment,
): Promise<{ status: number; body: unknown } | undefined> {
  try {
    const question = new URL(`/status${query}`, publisherUrl(environment));
    const answer = await fetch(question, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}
