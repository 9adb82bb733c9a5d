import { caddyConfig } from './caddy-config.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxConfig } from './nginx-config.ts';
import { RULES_FILE, rulesFile, type WebServerRules } from './rules-file.ts';

/**
 * The files that tell web servers of a release's redirects and headers, by their path in the release; none is shown to
 * readers. The same rules give the same bytes. See docs/hosting.md for how each is used.
 */
export function configurationFiles({ redirects, headers }: WebServerRules): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(headers),
    _redirects: redirectsFile(redirects),
    '.hosting/Caddyfile': caddyConfig(redirects, headers),
    '.hosting/nginx.conf': nginxConfig(redirects, headers),
    [RULES_FILE]: rulesFile({ redirects, headers }),
  };
}
