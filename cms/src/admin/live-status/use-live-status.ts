import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** How far an entry is on its way to the public, as the CMS tells it (`cms/src/editing/live-status.ts`). */
export interface LiveStatus {
  readonly state: 'unknown' | 'not public' | 'publishing' | 'held back' | 'live' | 'taken down';
  readonly since?: string;
  /** How long after publishing it was live, in milliseconds. */
  readonly after?: number;
  readonly addresses: readonly string[];
  /** How many other public pages show something of it, and the first of them. */
  readonly alsoOn: { readonly count: number; readonly addresses: readonly string[] };
  readonly problems: readonly { readonly message: string; readonly field?: string }[];
}

const UNKNOWN: LiveStatus = { state: 'unknown', addresses: [], alsoOn: { count: 0, addresses: [] }, problems: [] };

/** How often is asked just after something was published, and for how long; and how often after that. In milliseconds. */
const SOON_MS = 500;
const SOON_FOR_MS = 10_000;
const LATER_MS = 15_000;

/**
 * How far an entry is, asked often just after it changed, and seldom after that; undefined until it is known, and for an
 * entry that was never saved. @param changed Whatever is another one after each publish.
 */
export function useLiveStatus(type: string, document: string | undefined, changed: string): LiveStatus | undefined {
  const { get } = useFetchClient();
  const [status, setStatus] = useState<LiveStatus>();

  useEffect(() => {
    if (document === undefined) return undefined;
    const began = Date.now();
    const asked = new AbortController();
    let next = 0;
    const ask = async () => {
      try {
        const { data } = await get<LiveStatus>(`/editing/status/${type}/${document}`, { signal: asked.signal });
        setStatus(data);
      } catch {
        if (asked.signal.aborted) return;
        setStatus(UNKNOWN);
      }
      next = window.setTimeout(() => void ask(), Date.now() - began < SOON_FOR_MS ? SOON_MS : LATER_MS);
    };
    void ask();
    return () => {
      window.clearTimeout(next);
      asked.abort();
    };
  }, [type, document, changed, get]);

  return status;
}
