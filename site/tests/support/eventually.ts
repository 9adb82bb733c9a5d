/** How long something may take to come about, in milliseconds. */
const PATIENCE = 20_000;

/** How long the first publish of the demo content may take on a busy machine, in milliseconds: it makes every size of every picture. */
export const FIRST_PUBLISH = 150_000;

/** Between two looks, in milliseconds. */
const PAUSE = 50;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/**
 * Looks again and again until something is as expected, and answers what it saw then. A look that fails (a server that is
 * not up yet) counts as one that saw nothing.
 * @throws {Error} with what was seen last, where it does not come about within `patience` milliseconds. Default: 20 seconds.
 */
export async function eventually<T>(
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const latest = Date.now() + patience;
  let last = 'nothing';
  while (Date.now() < latest) {
    try {
      const seen = await look();
      if (isRight(seen)) return seen;
      last = JSON.stringify(seen);
    } catch (error) {
      last = String(error);
    }
    await pause();
  }
  throw new Error(`It did not come about within ${patience / 1000} seconds. Seen last: ${last.slice(0, 2000)}`);
}
