import { expect, vi } from 'vitest';
import type { Editor } from './editor.ts';
import { at, textAt, type Json } from './json.ts';
import { london } from './london.ts';
import { list } from './people.ts';

const PATIENCE = { timeout: 8000, interval: 100 };

export const named = (...entries: [type: string, document: string][]) =>
  entries.map(([type, document]) => ({ type, document, language: 'en' }));

/** What somebody does about plans; `me` anew at each call, since a restart ends who is signed in. */
export function plansBy(me: () => Editor) {
  const plan = async (body: Record<string, Json>, who = me()) => await who.send('POST', '/schedule/plan', body);
  const statusOf = async (type: string, document: string): Promise<Json> => {
    const { body } = await me().send('GET', `/content-manager/collection-types/${type}/${document}?locale=en`);
    return at(body, 'data', 'status');
  };
  const plansOf = async (type: string, document: string, who = me()): Promise<Json[]> =>
    await list(who, `/schedule/of/${type}/${document}?language=en`, 'plans');
  return {
    plan,
    statusOf,
    plansOf,
    /** Plans to publish something in so many seconds; returns the answer's body. */
    planIn: async (seconds: number, entries: Json, who = me()): Promise<Json> => {
      const answer = await plan({ act: 'publish', ...london(seconds), entries }, who);
      expect(answer).toMatchObject({ status: 200 });
      return answer.body;
    },
    becomes: async (type: string, document: string, status: string): Promise<void> => {
      await vi.waitFor(async () => expect(await statusOf(type, document)).toBe(status), PATIENCE);
    },
    /** Why the plan of an entry was not carried out, once it was not. */
    reasonOf: async (type: string, document: string): Promise<string> =>
      await vi.waitFor(async () => textAt((await plansOf(type, document))[0] ?? null, 'reason'), PATIENCE),
  };
}
