/** Greedy: a line takes words as long as they fit; a word that is longer than a line has one to itself. */
function lines(words: readonly string[], width: number, lengthOf: (text: string) => number): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && lengthOf(longer) <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** Tries of finding how narrow a text can be: the last one is about a pixel exact. */
const TRIES = 9;

/**
 * Divides a text into lines that are about equally long, and no more of them than needed.
 * @param width The longest that a line may be.
 * @param lengthOf Measures a line.
 */
export function wrapText(text: string, width: number, lengthOf: (text: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let best = lines(words, width, lengthOf);
  let [narrow, wide] = [width / 2, width];
  for (let tries = 0; tries < TRIES && best.length > 1; tries += 1) {
    const middle = (narrow + wide) / 2;
    const found = lines(words, middle, lengthOf);
    if (found.length > best.length || found.some((line) => lengthOf(line) > middle)) narrow = middle;
    else [best, wide] = [found, middle];
  }
  return best;
}
