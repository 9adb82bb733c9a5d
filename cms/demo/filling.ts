import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** When the CMS was filled with the demo content, in milliseconds since 1970: what was made then, by nobody, is the demo's. */
export interface Filling {
  readonly from: number;
  readonly until: number;
}

/** What the CMS remembers of the filling. */
const MARK = 'demo-content';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'waymark' });

/** What was written down of a filling: `begun` where it was interrupted; undefined where there was none. */
export const markOfFilling = async (strapi: Core.Strapi): Promise<unknown> => await store(strapi).get({ key: MARK });

/** Writes down that a filling begins; answers how to write down that it is done. */
export async function markFilling(strapi: Core.Strapi): Promise<() => Promise<void>> {
  const begunAt = new Date().toISOString();
  await store(strapi).set({ key: MARK, value: 'begun' });
  return async () => {
    await store(strapi).set({ key: MARK, value: { begunAt, filledAt: new Date().toISOString() } });
  };
}

/** When the CMS was filled; undefined where it never was, or where that was interrupted. */
export function fillingOf(mark: unknown): Filling | undefined {
  if (!isRecord(mark) || typeof mark['filledAt'] !== 'string') return undefined;
  // Earlier fillings did not write down when they began. Nothing of the demo's own kinds was there before.
  const from = typeof mark['begunAt'] === 'string' ? Date.parse(mark['begunAt']) : 0;
  return { from, until: Date.parse(mark['filledAt']) };
}
