/** The phrases of a text that has each on a line of its own; lines with nothing on them are none. */
export const phrasesIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim().replaceAll(/\s+/g, ' '))
        .filter((line) => line !== '')
    : [];
