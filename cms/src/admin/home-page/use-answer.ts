import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** What the CMS answered, and how to ask anew; `failed` where it did not answer. */
export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  readonly failed: boolean;
  readonly askAgain: () => void;
}

/** Asks the CMS, and again every so many milliseconds while somebody looks at the page. @param every 0 to ask once */
export function useAnswer<Answer>(path: string, every = 0): Asked<Answer> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  const askAgain = useCallback(() => setTimes((before) => before + 1), []);

  useEffect(() => {
    const asked = new AbortController();
    let next = 0;
    const ask = async () => {
      try {
        if (!document.hidden || times === 0) {
          const { data } = await get<Answer>(path, { signal: asked.signal });
          setAnswer(data);
          setFailed(false);
        }
      } catch {
        if (asked.signal.aborted) return;
        setFailed(true);
      }
      if (every > 0 && !asked.signal.aborted) next = window.setTimeout(() => void ask(), every);
    };
    void ask();
    return () => {
      window.clearTimeout(next);
      asked.abort();
    };
  }, [path, every, times, get]);

  return { answer, failed, askAgain };
}
