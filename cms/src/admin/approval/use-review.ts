import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAnswer } from '../home-page/use-answer';
import type { Request } from './review-in-words';

/** How often is asked while somebody looks, in milliseconds: a colleague may answer meanwhile. */
const EVERY_MS = 20_000;

export interface ReviewAnswer {
  readonly mayAsk: boolean;
  readonly mayPublish: boolean;
  readonly request: Request | null;
}

/** What can be done about the review of a draft; each answers whether it was done. */
export interface ReviewActs {
  readonly ask: (note: string) => Promise<boolean>;
  readonly sendBack: (answer: string) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** The newest request for a draft, and what can be done about it. @param version Whatever is another one after each save */
export function useReview(model: string, document: string, version: string) {
  const [search] = useSearchParams();
  const locale = search.get('plugins[i18n][locale]') ?? '';
  const path = `/editing/review/${model}/${document}`;
  const query = locale === '' ? '' : `?locale=${encodeURIComponent(locale)}`;
  const { answer, failed, askAgain } = useAnswer<ReviewAnswer>(`${path}${query}`, EVERY_MS);
  useEffect(askAgain, [version, askAgain]);
  const { post, del } = useFetchClient();
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setSending(true);
    try {
      await work();
      setProblem('');
      return true;
    } catch (error) {
      setProblem(isFetchError(error) ? error.message : 'This CMS did not answer, so nothing was sent. Try again.');
      return false;
    } finally {
      setSending(false);
      askAgain();
    }
  };
  const acts: ReviewActs = {
    ask: (note) => act(() => post(`${path}${query}`, { note })),
    sendBack: (text) => act(() => post(`${path}/back${query}`, { answer: text })),
    takeBack: () => act(() => del(`${path}${query}`)),
  };
  return { answer, failed, problem, isSending, acts };
}
