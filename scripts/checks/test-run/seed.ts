const { WAYMARK_LONG, WAYMARK_SEED } = process.env;

/**
 * What chance begins with in tests: the same each time, so that a test that fails does so again. In the long form
 * (`npm run test:long`) another one each time; WAYMARK_SEED makes a run again, and tests print it.
 */
export const SEED = Number(WAYMARK_SEED ?? (WAYMARK_LONG === 'true' ? Date.now() % 1_000_000 : 1));
