/** The token of an `Authorization: Bearer` header; empty where there is none. Source: RFC 6750, 2.1. */
export function bearerToken(authorization: string): string {
  const [scheme = '', token = ''] = authorization.split(/\s+/);
  return scheme.toLowerCase() === 'bearer' ? token : '';
}
