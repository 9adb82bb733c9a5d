import type { Environment } from '../ask-publisher';
import { liveStatus, siteUrl } from '../live-status';
import { faultsInWords, type FaultInWords } from './faults-in-words';
import { keptFindings } from './kept-findings';

/** What the last check of every page found on the pages of an entry. */
export interface LastCheck {
  /** When it began, as an ISO 8601 time. */
  readonly began: string;
  /** Whether the entry was published after that, so that readers may see something else by now. */
  readonly isOlder: boolean;
  readonly pages: readonly { readonly address: string; readonly faults: readonly FaultInWords[] }[];
}

/**
 * What was found on the public pages of an entry; undefined where none of them was looked at, or it was another site's
 * check. Never throws.
 * @param type Its singular name, such as `case-study`.
 * @param published When it was published last, in milliseconds since 1970; NaN where that is not known.
 */
export async function lastCheckOf(
  type: string,
  document: string,
  published: number,
  environment: Environment = process.env,
): Promise<LastCheck | undefined> {
  const kept = await keptFindings(environment);
  if (!kept || new URL(kept.site).origin !== new URL(siteUrl(environment)).origin) return undefined;
  const { addresses } = await liveStatus(type, document, environment);
  const pages = addresses.flatMap((address) => {
    const found = kept.pages[new URL(address).pathname];
    return found ? [{ address, faults: faultsInWords(found) }] : [];
  });
  if (pages.length === 0) return undefined;
  return { began: kept.began, isOlder: published > Date.parse(kept.began), pages };
}
