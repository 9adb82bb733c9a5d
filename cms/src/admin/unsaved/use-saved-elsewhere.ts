import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Who saved an entry last, and when, as an ISO 8601 time. */
export interface Saved {
  readonly at: string;
  readonly by: string;
}

const EVERY_MS = 10_000;

/** The version that somebody else saved after the one in the form; undefined where nobody did. */
export function useSavedElsewhere(model: string, document: string | undefined, version: string): Saved | undefined {
  const { get } = useFetchClient();
  const [latest, setLatest] = useState<Saved>();

  useEffect(() => {
    if (document === undefined) return undefined;
    const asked = new AbortController();
    const ask = async () => {
      if (window.document.visibilityState === 'hidden') return;
      try {
        const { data } = await get<{ saved?: Saved }>(`/editing/saved/${model}/${document}`, { signal: asked.signal });
        setLatest(data.saved);
      } catch {
        // The next time; and saving itself asks again.
      }
    };
    const look = () => void ask();
    const every = window.setInterval(look, EVERY_MS);
    window.addEventListener('focus', look);
    return () => {
      window.clearInterval(every);
      window.removeEventListener('focus', look);
      asked.abort();
    };
  }, [model, document, get]);

  return latest !== undefined && Date.parse(latest.at) > Date.parse(version) ? latest : undefined;
}
