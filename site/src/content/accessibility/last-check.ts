import { accessibilityCheck } from './accessibility-check.ts';
import recorded from './last-check.json' with { type: 'json' };

/** The last real check of this site, as `npm run check:accessibility` wrote it down. */
export const lastCheck = accessibilityCheck.parse(recorded);
