import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { whenSaved } from '../unsaved/versions';

/** How far an entry is on its way to the public, as the CMS tells it (`cms/src/editing/live-status.ts`). */
export interface LiveStatus {
  readonly state: 'unknown' | 'not public' | 'publishing' | 'held back' | 'live' | 'taken down';
  /** What it waits for on its way, where that takes a while. */
  readonly waitsFor?: 'pictures';
  readonly since?: string;
  /** How long after publishing it was live, in milliseconds. */
  readonly after?: number;
  readonly addresses: readonly string[];
  /** How many other public pages show something of it, and the first of them. */
  readonly alsoOn: { readonly count: number; readonly addresses: readonly string[] };
  readonly problems: readonly { readonly message: string; readonly field?: string }[];
}

const UNKNOWN: LiveStatus = { state: 'unknown', addresses: [], alsoOn: { count: 0, addresses: [] }, problems: [] };

/** How often is asked at most: at once after something was published, for some seconds more, and after that. In milliseconds. */
const SOON_MS = 3000;
const PACE = [
  { until: SOON_MS, every: 150 },
  { until: 15_000, every: 500 },
  { until: Infinity, every: 15_000 },
];

/**
 * How far an entry is, asked often just after it changed, and seldom after that; undefined until it is known, and for an
 * entry that was never saved. @param changed Whatever is another one after each publish.
 */
export function useLiveStatus(type: string, document: string | undefined, changed: string): LiveStatus | undefined {
  const { get } = useFetchClient();
  const [status, setStatus] = useState<LiveStatus>();

  useEffect(() => {
    if (document === undefined) return undefined;
    let began = Date.now();
    let next = 0;
    const asked = new AbortController();
    const ask = async () => {
      try {
        // Just after a publish the CMS answers once the entry is there: the browser is busy drawing the form anew then.
        const settled = Date.now() - began < SOON_MS ? '?settled=true' : '';
        const path = `/editing/status/${type}/${document}${settled}`;
        const { data } = await get<LiveStatus>(path, { signal: asked.signal });
        setStatus(data);
      } catch {
        if (asked.signal.aborted) return;
        setStatus(UNKNOWN);
      }
      window.clearTimeout(next);
      next = window.setTimeout(() => void ask(), paceAt(Date.now() - began));
    };
    // The form hears of what was saved some time after it was.
    const stop = whenSaved(() => {
      began = Date.now();
      window.clearTimeout(next);
      void ask();
    });
    void ask();
    return () => {
      stop();
      window.clearTimeout(next);
      asked.abort();
    };
  }, [type, document, changed, get]);

  return status;
}

const paceAt = (ms: number): number => PACE.find(({ until }) => ms < until)?.every ?? 15_000;
