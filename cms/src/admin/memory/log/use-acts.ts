import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Act } from './act-in-words';

interface ActsPage {
  readonly total: number;
  readonly acts: readonly Act[];
  /** The number before which the next page begins; null at the end. */
  readonly next: number | null;
}

/** The acts that are asked for, page by page. @param asked What the log is narrowed to */
export function useActs(asked: Readonly<Record<string, string>>) {
  const { get } = useFetchClient();
  const [pages, setPages] = useState<readonly ActsPage[]>([]);
  const [before, setBefore] = useState(0);
  const [trouble, setTrouble] = useState('');
  const question = new URLSearchParams(asked).toString();

  useEffect(() => {
    setBefore(0);
    setPages([]);
  }, [question]);

  useEffect(() => {
    const asking = new AbortController();
    const ask = async () => {
      try {
        const { data } = await get<ActsPage>(`/act-log?${question}&before=${String(before)}`, {
          signal: asking.signal,
        });
        setPages((known) => (before === 0 ? [data] : [...known, data]));
        setTrouble('');
      } catch (error) {
        if (asking.signal.aborted) return;
        setTrouble(error instanceof Error ? error.message : 'The CMS does not answer just now.');
      }
    };
    void ask();
    return () => asking.abort();
  }, [question, before, get]);

  const next = pages.at(-1)?.next ?? null;
  return {
    acts: pages.flatMap(({ acts }) => acts),
    total: pages[0]?.total,
    trouble,
    hasMore: next !== null,
    more: () => next !== null && setBefore(next),
  };
}
