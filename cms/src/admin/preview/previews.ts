import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

/** The entry whose draft is shown. */
export interface Shown {
  /** The content type's uid. */
  readonly type: string;
  readonly document: string;
}

/** A link that shows the draft to whoever has it. */
export interface Link {
  readonly id: number;
  /** ISO 8601 times. */
  readonly expires: string;
  readonly made: string;
  readonly madeBy?: string;
}

/** What the CMS offers for previews (`cms/src/preview/routes.ts`). Each call throws an error in words for the editor. */
export interface Previews {
  /** Makes the address of a preview: good for some minutes, or for some days where it is for others. */
  readonly make: (days?: number) => Promise<string>;
  /** The links for others that are good now. */
  readonly links: () => Promise<readonly Link[]>;
  /** Takes a link back. */
  readonly takeBack: (id: number) => Promise<void>;
}

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Previews of an entry, in the language that the form shows. */
export function usePreviews({ type, document }: Shown): Previews {
  const { get, post, del } = useFetchClient();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  return useMemo(
    () => ({
      make: async (days) => {
        const made = post<{ address: string }>('/editing/previews', { type, document, locale, days });
        const { data } = await made.catch(inWords);
        return new URL(data.address, window.location.origin).href;
      },
      links: async () => {
        const { data } = await get<{ links: readonly Link[] }>(`/editing/previews/${type}/${document}`).catch(inWords);
        return data.links;
      },
      takeBack: async (id) => {
        await del(`/editing/previews/${String(id)}`).catch(inWords);
      },
    }),
    [type, document, locale, get, post, del],
  );
}

/** @throws {Error} with what the CMS said; where it said nothing that helps, with a way on. */
function inWords(error: unknown): never {
  const said = error instanceof Error ? error.message : '';
  if (said.startsWith('Forbidden')) throw new Error('You may send links only to what you may change.');
  throw new Error(said || 'That did not work. Try again in a moment.');
}
