import { z } from 'zod';
import { headerRules, type HeaderRule } from './header-rules.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** What a web server must be told of a release. */
export interface WebServerRules {
  readonly redirects: readonly RedirectRule[];
  readonly headers: readonly HeaderRule[];
}

/** Where a release tells our own server its rules. */
export const RULES_FILE = '.hosting/rules.json';

const rules = z.object({
  redirects: z.array(
    z.object({
      from: z.string(),
      to: z.string().nullable(),
      status: z.union([z.literal(301), z.literal(302), z.literal(410)]),
      page: z.string().optional(),
    }),
  ),
  headers: z.array(
    z.object({ match: z.enum(['/*', '/assets/*', '/media/*']), headers: z.record(z.string(), z.string()) }),
  ),
});

/** The rules as our own server reads them. */
export const rulesFile = ({ redirects, headers }: WebServerRules): string =>
  `${JSON.stringify({ redirects, headers })}\n`;

/** The rules in a file; those that every release has where there is none, as in releases that were made before there was one. */
export function readRules(text: string | undefined): WebServerRules {
  if (text === undefined) return { redirects: [], headers: headerRules({ scripts: [], styles: [] }) };
  return rules.parse(JSON.parse(text));
}
