import { dayIn } from '@waymark/shared-types';

/** The day that it is on the site, by which consents are judged: `2026-11-30`. */
export const today = (): string => dayIn(new Date());
