import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';
import { useAnswer } from '../home-page/use-answer';
import type { Plan, Planned } from './plan';

/** How often is asked while somebody looks, in milliseconds: others plan too, and plans are carried out. */
const EVERY_MS = 10_000;

/** What a person asks for. */
export interface Wanted {
  readonly act: Plan['act'];
  readonly day: string;
  readonly time: string;
  /** Of a time that comes twice, the second. */
  readonly second?: boolean;
  readonly entries: readonly Pick<Plan['entries'][number], 'type' | 'document' | 'language'>[];
  readonly replaces?: string;
}

/** What became of it: planned, or what is wrong, by field; `''` is what belongs to none. */
export type Outcome =
  | { readonly kind: 'planned'; readonly planned: Planned }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>> };

/** The plans of an entry. @param document Undefined while it is new */
export function usePlans(model: string, document: string | undefined, language: string | undefined) {
  const query = language === undefined ? '' : `?language=${encodeURIComponent(language)}`;
  const { answer, askAgain } = useAnswer<{ mayPlan: boolean; plans: readonly Plan[] }>(
    `/schedule/of/${model}/${document ?? 'new'}${query}`,
    EVERY_MS,
  );
  return { mayPlan: answer?.mayPlan ?? false, plans: answer?.plans ?? [], askAgain };
}

/** How to plan, to cancel and to put away; one thing at a time, however often is pressed. */
export function usePlanning(changed: () => void) {
  const { post } = useFetchClient();
  const underWay = useRef(false);
  const once = useCallback(
    async (work: () => Promise<Outcome>): Promise<Outcome | undefined> => {
      if (underWay.current) return undefined;
      underWay.current = true;
      try {
        return await work();
      } catch (error) {
        return { kind: 'refused', problems: problemsIn(error) };
      } finally {
        underWay.current = false;
        changed();
      }
    },
    [changed],
  );
  const plan = useCallback(
    (wanted: Wanted) =>
      once(async () => ({ kind: 'planned', planned: (await post<Planned>('/schedule/plan', wanted)).data })),
    [once, post],
  );
  const end = useCallback(
    (how: 'cancel' | 'put-away', bundle: string) =>
      once(async () => {
        await post(`/schedule/${how}/${bundle}`, {});
        return { kind: 'planned', planned: { problems: [] } };
      }),
    [once, post],
  );
  return { plan, end };
}

interface Refusal {
  readonly details?: { readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[] };
}

function problemsIn(error: unknown): Readonly<Record<string, string>> {
  if (!isFetchError(error)) return { '': 'The CMS did not answer, so nothing was planned. Try again.' };
  const refusal = (error.response?.data.error ?? {}) as Refusal;
  const found = (refusal.details?.errors ?? []).map(({ path, message }) => [path[0] ?? '', message] as const);
  return found.length > 0 ? Object.fromEntries(found) : { '': error.message };
}
