import fc from 'fast-check';
import { anyDatabaseSlip } from './database-slips.ts';
import { anyFieldSlip } from './field-slips.ts';
import { anyLeavingSlip } from './leaving-slips.ts';
import { anyMediaSlip } from './media-slips.ts';
import type { Slip } from './slip.ts';
import { anyUploadSlip } from './upload-slips.ts';

/** How often each kind of slip comes. */
const anySlip: fc.Arbitrary<Slip> = fc.oneof(
  { weight: 12, arbitrary: anyFieldSlip },
  { weight: 5, arbitrary: anyDatabaseSlip },
  { weight: 3, arbitrary: anyMediaSlip },
  { weight: 1, arbitrary: anyUploadSlip },
  { weight: 2, arbitrary: anyLeavingSlip },
);

/** As many slips as asked for; the same seed makes the same ones again, and more of them begin alike. */
export const slipsOf = (seed: number, count: number): readonly Slip[] => fc.sample(anySlip, { seed, numRuns: count });
