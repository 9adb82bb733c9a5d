import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What the last check of every page found on the pages of an entry, as the CMS tells it (`cms/src/editing/last-check`). */
export interface LastCheck {
  readonly began: string;
  /** Whether the entry was published after it. */
  readonly isOlder: boolean;
  readonly pages: readonly {
    readonly address: string;
    readonly faults: readonly { readonly message: string; readonly element?: string }[];
  }[];
}

/** What the last check found on an entry's pages; undefined where there was none, or it cannot be asked. @param changed Whatever is another one after each publish. */
export function useLastCheck(type: string, document: string | undefined, changed: string): LastCheck | undefined {
  const { get } = useFetchClient();
  const [check, setCheck] = useState<LastCheck>();

  useEffect(() => {
    if (document === undefined) return undefined;
    const asked = new AbortController();
    get<{ check: LastCheck | null }>(`/editing/last-check/${type}/${document}`, { signal: asked.signal }).then(
      ({ data }) => setCheck(data.check ?? undefined),
      () => asked.signal.aborted || setCheck(undefined),
    );
    return () => asked.abort();
  }, [type, document, changed, get]);

  return check;
}
