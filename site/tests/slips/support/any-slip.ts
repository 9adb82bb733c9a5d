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

/** The slip with a number: the same seed and number make the same slip again, whatever came before it. */
export function slipNumber(seed: number, number: number): Slip {
  const [slip] = fc.sample(anySlip, { seed: seed * 10_000 + number, numRuns: 1 });
  if (!slip) throw new Error('Expected fast-check to draw a slip, found none.');
  return slip;
}
