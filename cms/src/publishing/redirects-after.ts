import type { Instead } from './instead';
import { addressesOf, SITE_TIME_ZONE, type ContentType, LANGUAGE_TAG } from '@waymark/shared-types';

/** What happened to the address of an entry that the public could see. */
export interface Move {
  readonly type: ContentType;
  /** The published slug before, undefined where the entry was not public. */
  readonly before: string | undefined;
  /** The published slug after, undefined where the entry is not public any more. */
  readonly after: string | undefined;
  /** Whether the entry is gone from the CMS too: then no public file may name it any more. */
  readonly deleted: boolean;
  /** What its editor says that readers find instead, where it is taken down or deleted. Default: nothing. */
  readonly instead?: Instead | undefined;
}

/** A redirect that the system makes by itself; without `to`, what stood there is gone. */
export interface NewRedirect {
  readonly from: string;
  readonly to: string | null;
  readonly permanent: true;
  /** What readers are told where there is no new address. */
  readonly message: string | null;
  readonly reason: string;
}

/** The redirects that a move asks for, and the addresses whose redirects must go because something stands there now. */
export interface RedirectWork {
  readonly freed: readonly string[];
  readonly made: readonly NewRedirect[];
}

/**
 * What is to be done about redirects after a move on a day. Of what is deleted nothing is kept, unless its editor says what readers
 * find there: then its addresses are.
 */
export function redirectsAfter({ type, before, after, deleted, instead }: Move, day: Date): RedirectWork {
  const now = after === undefined ? [] : addressesOf(type, after);
  const isForgotten = deleted && !instead;
  const past = before === undefined || before === after || isForgotten ? [] : addressesOf(type, before);
  const left = after === undefined ? instead : undefined;
  const what = after !== undefined ? 'Moved to a new address' : deleted ? 'Deleted' : 'Taken down';
  return {
    freed: now.flatMap((address) => (address.endsWith('/*') ? [address, address.slice(0, -1)] : [address])),
    made: past.map((from, place) => ({
      from,
      to: now[place] ?? left?.to ?? null,
      permanent: true,
      message: left?.message ?? null,
      reason: `${what} on ${inWords(day)}.`,
    })),
  };
}

/**
 * Of an entry that is public again, the notes that it is gone become redirects to where it stands now.
 * @param gone The old addresses of the entry at which readers are told that.
 */
export function redirectsBack(type: ContentType, after: string, gone: readonly string[], day: Date): NewRedirect[] {
  const now = addressesOf(type, after);
  const isWide = (address: string) => address.endsWith('/*');
  return gone
    .filter((from) => !now.includes(from))
    .map((from) => ({
      from,
      to: now.find((address) => isWide(address) === isWide(from)) ?? null,
      permanent: true as const,
      message: null,
      reason: `Public again at a new address on ${inWords(day)}.`,
    }))
    .filter(({ to }) => to !== null);
}

const inWords = (day: Date) => day.toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: SITE_TIME_ZONE });
