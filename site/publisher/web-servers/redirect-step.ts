import { keyOf, spellingsOf } from '../addresses/address-segment.ts';
import { newAddress, type NewAddress, writtenAddress } from './new-address.ts';
import { oldAddress, type OldAddress } from './old-address.ts';

/** One redirect as editors keep it; both addresses may end in `/*`: the rest of the address is carried over. */
export interface RedirectEntry {
  readonly from: string;
  /** Null where what stood there is gone for good. */
  readonly to: string | null;
  readonly permanent: boolean;
  /** The page that is shown where what stood there is gone for good. Default: the one for everything that was taken down. */
  readonly page?: string;
}

/** A redirect that cannot be carried out, and why, in words for editors. */
export interface RedirectProblem {
  readonly from: string;
  readonly message: string;
}

/** Whether a page or file stands at a path, such as `/about/`. */
export type IsLive = (path: string) => boolean;

/** A redirect with its addresses read: one step of the way on which readers are sent. */
export interface Step {
  /** The old address as the editor wrote it, by which a problem is told. */
  readonly typed: string;
  readonly from: OldAddress;
  readonly to: NewAddress | null;
  readonly permanent: boolean;
  /** As in the redirect: the page that is shown where there is no new address. */
  readonly page: string | undefined;
}

/** What is found where steps are read or followed: either something usable, or what is wrong. */
export interface Steps {
  readonly steps: ReadonlyMap<string, Step>;
  readonly problems: readonly RedirectProblem[];
}

/** An old address in one piece, as rules are kept by it. */
export const nameOf = ({ path, wide }: OldAddress): string => (wide ? `${path}*` : path);

/** Whether one of the spellings of an address is live. */
export const isStanding = (path: string, isLive: IsLive): boolean => spellingsOf(keyOf(path)).some(isLive);

function readStep({ from, to, permanent, page }: RedirectEntry): Step | RedirectProblem {
  const old = oldAddress(from);
  if ('reason' in old) return { from, message: refusal(`The old address “${from}” ${old.reason}`) };
  if (to === null) return { typed: from, from: old, to, permanent, page };
  const next = newAddress(to);
  if ('reason' in next) return { from, message: refusal(`The new address “${to}” of ${from} ${next.reason}`) };
  if (next.wide && !old.wide)
    return { from, message: refusal(`The new address ${to} ends in /*, but the old one, ${from}, does not`) };
  return { typed: from, from: old, to: next, permanent, page: undefined };
}

const refusal = (what: string) =>
  `${what}. Expected an address such as /old-page/ or /old-section/*, and a new one such as /new-page/ or https://example.org/. Correct the redirect.`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Reads every redirect: one to an address, whatever the order in which they come. Those from a live page are left out. */
export function readSteps(entries: readonly RedirectEntry[], isLive: IsLive): Steps {
  const steps = new Map<string, Step>();
  const problems: RedirectProblem[] = [];
  const inOrder = entries.toSorted(
    (a, b) =>
      compare(a.from, b.from) ||
      compare(a.to ?? '\uFFFF', b.to ?? '\uFFFF') ||
      Number(a.permanent) - Number(b.permanent),
  );
  for (const entry of inOrder) {
    const step = readStep(entry);
    if ('message' in step) problems.push(step);
    else if (step.from.wide || !isStanding(step.from.path, isLive)) keep(step, steps, problems, entry);
  }
  return { steps, problems };
}

const isSame = (a: NewAddress, b: NewAddress) =>
  writtenAddress({ ...a, path: keyOf(a.path) }) === writtenAddress({ ...b, path: keyOf(b.path) });

/** Of two redirects from one address, one that leads somewhere comes before one that says “gone”, and of those one that says why. */
function keep(step: Step, steps: Map<string, Step>, problems: RedirectProblem[], { from, to }: RedirectEntry): void {
  const name = nameOf(step.from);
  const known = steps.get(name);
  if (!known?.to) {
    const saysMore = step.page !== undefined && known?.page === undefined;
    steps.set(name, step.to || saysMore || !known ? step : known);
    return;
  }
  if (!step.to) return;
  if (isSame(known.to, step.to)) steps.set(name, { ...known, permanent: known.permanent && step.permanent });
  else
    problems.push({
      from,
      message: `Two redirects lead away from ${name}, and only the first is used; this one leads to ${String(to)}. Delete one of them.`,
    });
}
