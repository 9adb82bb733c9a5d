/** Sends readers from an old address to a new one; without a new one, what stood there is gone for good. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string | null;
}

/** Whether an address means everything beneath it as well. */
const isWide = (address: string): boolean => address.endsWith('/*');

/** `/x/` for `/x/*`; any other address as it is. */
const baseOf = (address: string): string => (isWide(address) ? address.slice(0, -1) : address);

/** The part of an address by which redirects are found: without what stands after a `?` or `#`. */
export const pathOf = (address: string): string => address.replace(/[?#].*$/s, '');

/** Whether an address (of a redirect, or of an entry) means all of another one: `/x/*` covers `/x/`, `/x/y/` and `/x/y/*`. */
export function covers(address: string, other: string): boolean {
  return isWide(address) ? baseOf(other).startsWith(baseOf(address)) : address === other;
}

/**
 * Where a redirect sends readers of an address; for one that ends in `/*`, where it sends those of its readers whom it
 * concerns. The part of the address that a `*` stood for is carried over where the new address has a `*` too.
 * @returns undefined where the redirect has nothing to do with the address, null where what stood there is gone.
 */
export function destination({ from, to }: RedirectRule, address: string): string | null | undefined {
  if (covers(from, address)) {
    return to && isWide(from) && isWide(to) ? baseOf(to) + address.slice(baseOf(from).length) : to || null;
  }
  return covers(address, from) ? to || null : undefined;
}

/**
 * The redirects that send readers of an address on: the closest of those that cover it, because that one is used; and
 * where the address ends in `/*`, all that lie beneath it.
 */
export function redirectsFrom<Rule extends RedirectRule>(rules: readonly Rule[], address: string): readonly Rule[] {
  const beneath = rules.filter(({ from }) => covers(address, from) && !covers(from, address));
  const [closest] = rules
    .filter(({ from }) => covers(from, address))
    .toSorted(
      (one, other) => Number(isWide(one.from)) - Number(isWide(other.from)) || other.from.length - one.from.length,
    );
  return closest ? [closest, ...beneath] : beneath;
}
