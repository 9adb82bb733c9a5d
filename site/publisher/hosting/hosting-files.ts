import { caddyConfig } from './caddy-config.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxConfig } from './nginx-config.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** What a web server must be told of a release. */
interface HostingRules {
  readonly redirects: readonly RedirectRule[];
  readonly headers: readonly HeaderRule[];
}

/**
 * The files that tell web servers of a release's redirects and headers, by their path in the release; none is shown to
 * readers. The same rules give the same bytes. See docs/hosting.md for how each is used.
 */
export function hostingFiles({ redirects, headers }: HostingRules): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(headers),
    _redirects: redirectsFile(redirects),
    '.hosting/Caddyfile': caddyConfig(redirects, headers),
    '.hosting/nginx.conf': nginxConfig(redirects, headers),
  };
}
