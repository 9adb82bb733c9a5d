import type { Ending } from './program.ts';

/** The shortest and the longest time before a program is started again, in milliseconds. */
const SHORTEST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;

/** A program that ran for so long was well, in milliseconds: its end is a first failure again. */
const GOOD_RUN = 60_000;

/** How many failures in a row there are when a program ends after running for some milliseconds. */
export const failuresAfter = (before: number, ranForMs: number): number => (ranForMs >= GOOD_RUN ? 1 : before + 1);

/** How long to wait after so many failures in a row, in milliseconds: 1, 2, 4 … at most 30 seconds. */
export const delayAfter = (failures: number): number => Math.min(SHORTEST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);

const POLITE = new Set<unknown>(['SIGINT', 'SIGTERM', 'SIGHUP', 0, 130, 143]);

/** Whether somebody asked the program to end, so that it ended well; a crash, `kill -9` and want of memory look otherwise. */
export const wasAskedToEnd = ({ code, signal }: Ending): boolean => POLITE.has(signal ?? code);
