/**
 * The rest of an address that a `/*` redirect carries over, as a pattern that nginx (PCRE), Caddy (RE2) and JavaScript
 * read alike. It begins with no `/` and holds no `\`: “/old//evil.example” must not become “//evil.example”, which is
 * another site. It is taken as the browser sent it, percent-encoded, so that no line break gets into an answer.
 */
export const CARRIED_REST = "[A-Za-z0-9%._~!$'()+,;=@&:-][A-Za-z0-9%._~!$'()+,;=@&:/-]*";

/** The pieces of a new address between which a reader's own query goes: only where it has none itself. */
export function aroundQuery(to: string): { readonly before: string; readonly after: string } | undefined {
  if (to.includes('?')) return undefined;
  const mark = to.indexOf('#');
  return mark < 0 ? { before: to, after: '' } : { before: to.slice(0, mark), after: to.slice(mark) };
}

/** The beginning that a `/*` address names: `/old/` for `/old/*`; undefined for an exact address. */
export const beginningOf = (address: string): string | undefined =>
  address.endsWith('/*') ? address.slice(0, -1) : undefined;
