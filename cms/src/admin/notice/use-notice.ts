import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useAnswer } from '../home-page/use-answer';
import type { Notice, NoticeAnswer, Outcome } from './notice-answer';

/** How often is asked: while it is on its way, while the publisher is silent, and otherwise; in milliseconds. */
const EVERY_MS = { publishing: 300, unknown: 4000, other: 15_000 } as const;

/** The notice on every page as it is now, and how to change it. */
export function useNotice() {
  const [every, setEvery] = useState<number>(EVERY_MS.other);
  const { answer, failed, askAgain } = useAnswer<Partial<NoticeAnswer>>('/home-page/notice', every);
  const known = isWhole(answer) ? answer : undefined;
  const state = known?.status.state;
  useEffect(() => {
    setEvery(state === 'publishing' || state === 'unknown' ? EVERY_MS[state] : EVERY_MS.other);
  }, [state]);
  const { post } = useFetchClient();
  const change = useCallback(
    async (notice: Notice | null, seen: string): Promise<Outcome> => {
      try {
        await post('/home-page/notice', { notice, seen });
        return { kind: 'done' };
      } catch (error) {
        return outcomeOf(error);
      } finally {
        askAgain();
      }
    },
    [post, askAgain],
  );
  return { answer: known, isHidden: answer !== undefined && !known, failed, change };
}

/** Whoever may not read the site is told nothing. */
const isWhole = (answer: Partial<NoticeAnswer> | undefined): answer is NoticeAnswer => answer?.seen !== undefined;

interface Refusal {
  readonly details?: Partial<NoticeAnswer> & {
    readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[];
  };
}

function outcomeOf(error: unknown): Outcome {
  const refusal: Refusal = isFetchError(error) ? ((error.response?.data.error ?? {}) as Refusal) : {};
  const { details } = refusal;
  if (isWhole(details)) return { kind: 'changed meanwhile', now: details };
  const problems = (details?.errors ?? []).map(({ path, message }) => [path.join('.'), message] as const);
  const elsewhere = problems.find(([path]) => !path.startsWith('notice'));
  const message = problems.length === 0 ? wordsOf(error) : (elsewhere?.[1] ?? '');
  return { kind: 'refused', problems: Object.fromEntries(problems), message };
}

const wordsOf = (error: unknown): string =>
  isFetchError(error) && error.message !== ''
    ? error.message
    : 'This CMS did not answer, so nothing was changed. Try again.';
