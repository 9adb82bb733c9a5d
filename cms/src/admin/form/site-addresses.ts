import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Where the public finds entries: for each content type with addresses, what stands before and after the slug. */
export type SiteAddresses = Readonly<Record<string, { readonly before: string; readonly after: string }>>;

let known: Promise<SiteAddresses> | undefined;

/** The public addresses of entries, asked for once; undefined until they are there. */
export function useSiteAddresses(): SiteAddresses | undefined {
  const { get } = useFetchClient();
  const [addresses, setAddresses] = useState<SiteAddresses>();
  useEffect(() => {
    known ??= get<SiteAddresses>('/editing/addresses').then(({ data }) => data);
    known.then(setAddresses, () => {
      known = undefined;
    });
  }, [get]);
  return addresses;
}
