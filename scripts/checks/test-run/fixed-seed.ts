import fc from 'fast-check';
import { SEED } from './seed.ts';

// Properties are tried with the same examples each time; fast-check prints the seed of what fails.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
