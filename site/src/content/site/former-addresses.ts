import { definitions } from '../registry.ts';

/** Where pages and feeds of the site itself stood in an earlier version or may be looked for, and where they stand. */
export const FORMER_ADDRESSES: ReadonlyMap<string, string> = new Map(
  definitions.flatMap(({ address }) => Object.entries(address?.former ?? {})),
);

/** Where a link to this site leads now; a link that leads elsewhere stays as it is. */
export function withoutFormer(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const now = FORMER_ADDRESSES.get(path);
  return now === undefined ? url : now + rest;
}
