import { useFetchClient, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { PanelProps } from '../content-manager';
import type { FieldProblem } from './field-problem';

/** How long an editor pauses before the form is looked at, in milliseconds. */
const PAUSE_MS = 700;

/** What was found of the form as it stands: `problems` is undefined where it could not be asked. */
export interface Found {
  readonly checking: boolean;
  readonly problems: readonly FieldProblem[] | undefined;
  /** What would be better otherwise, and keeps nothing back. */
  readonly advice: readonly FieldProblem[];
}

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** What the CMS would refuse of the form as it stands, asked anew after each pause in writing. */
export function useFindings({ model, documentId, document }: PanelProps): Found {
  const values = useForm<object>('BeforePublishing', (form) => form.values);
  const [{ query }] = useQueryParams<Query>();
  const { post } = useFetchClient();
  const [found, setFound] = useState<Found>({ checking: true, problems: undefined, advice: [] });
  const locale = query.plugins?.i18n?.locale;
  const saved = documentId ?? (typeof document?.['documentId'] === 'string' ? document['documentId'] : undefined);

  useEffect(() => {
    const asked = new AbortController();
    const ask = async () => {
      setFound((before) => ({ ...before, checking: true }));
      try {
        const body = { type: model, document: saved, locale, data: values };
        const { data } = await post<Omit<Found, 'checking'>>('/editing/findings', body, { signal: asked.signal });
        setFound({ checking: false, ...data });
      } catch {
        if (!asked.signal.aborted) setFound({ checking: false, problems: undefined, advice: [] });
      }
    };
    const pause = window.setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      window.clearTimeout(pause);
      asked.abort();
    };
  }, [model, saved, locale, values, post]);

  return found;
}
