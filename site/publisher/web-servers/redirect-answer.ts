import { CARRIED_REST, aroundQuery, beginningOf } from './carried-rest.ts';
import { findFor } from './redirect-lookup.ts';
import type { RedirectRule } from './redirect-rules.ts';
import type { RequestedPath } from '../addresses/requested-path.ts';

/** Where an old address leads. */
export interface RedirectAnswer {
  readonly status: RedirectRule['status'];
  /** Null where it is gone. */
  readonly location: string | null;
  /** The page that is shown where it is gone; undefined for the common one. */
  readonly page?: string | undefined;
}

const SAFE_REST = new RegExp(`^(?:${CARRIED_REST})?$`);

/** The rules of a release by their old address, made once for each release. */
const lookups = new WeakMap<readonly RedirectRule[], ReadonlyMap<string, RedirectRule>>();

function lookupOf(rules: readonly RedirectRule[]): ReadonlyMap<string, RedirectRule> {
  const known = lookups.get(rules) ?? new Map(rules.map((rule) => [rule.from, rule]));
  lookups.set(rules, known);
  return known;
}

/** What a reader sent after the beginning of a path that a `/*` address names; undefined where it is not safe to carry over. */
function restOf(sent: string, from: string): string | undefined {
  const depth = from.split('/').length - 1;
  const rest = sent.split('/').slice(depth).join('/').replace(/^\/+/, '');
  return SAFE_REST.test(rest) ? rest : undefined;
}

/** What the rules of a release say of an address; undefined where they say nothing. */
export function redirectAnswer(
  rules: readonly RedirectRule[],
  { path, sent, query }: RequestedPath,
): RedirectAnswer | undefined {
  const found = findFor(lookupOf(rules), path);
  if (!found) return undefined;
  const { from, to, status, page } = found.value;
  if (to === null) return { status, location: null, page };
  const carried = beginningOf(to);
  const rest = carried === undefined ? '' : restOf(sent, from);
  if (rest === undefined) return undefined;
  const target = carried === undefined ? to : carried + rest;
  const around = aroundQuery(target);
  return { status, location: around ? around.before + query + around.after : target };
}
