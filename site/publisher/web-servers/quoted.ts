/** nginx reads no word of more than 4,096 bytes (its NGX_CONF_BUFFER). */
const LONGEST = 4_000;

/** Signs that mean something within quotes to nginx or Caddy, or end a line. */
// eslint-disable-next-line no-control-regex -- These are what must not slip in.
const DANGEROUS = /["\\${}`\u0000-\u001F\u007F-\u009F\u2028\u2029]/;

/**
 * A value as one word of nginx's or Caddy's configuration.
 * @throws {Error} where it holds what could end the word: whoever made the value should have refused it.
 */
export function quoted(value: string): string {
  if (DANGEROUS.test(value) || Buffer.byteLength(value) > LONGEST)
    throw new Error(
      `Expected a value of at most ${LONGEST} bytes without quotes, braces, $, \\ or line breaks, found ${JSON.stringify(value)}. Make redirects with redirectRules() and headers with headerRules().`,
    );
  return `"${value}"`;
}
