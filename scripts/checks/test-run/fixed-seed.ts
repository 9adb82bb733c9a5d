import fc from 'fast-check';

// Properties are tried with the same examples each time, so that a test that fails does so again. The long form
// (`npm run test:long`) and WAYMARK_SEED try others; fast-check prints the seed of what fails.
const { WAYMARK_LONG, WAYMARK_SEED } = process.env;
if (WAYMARK_LONG !== 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(WAYMARK_SEED ?? 1) });
