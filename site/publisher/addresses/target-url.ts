/** Addresses come without a host; any will do to read them. */
const ANY_HOST = 'http://localhost';

/**
 * Reads the target of a request (RFC 9112, section 3.2); undefined where it is none. Two slashes at its beginning would
 * be read as the name of another site.
 */
export function targetUrl(target: string): URL | undefined {
  if (/^[/\\]{2}/.test(target)) return undefined;
  return URL.parse(target, ANY_HOST) ?? undefined;
}
