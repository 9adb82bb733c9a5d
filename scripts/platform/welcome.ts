import type { Settings } from './settings.ts';

/**
 * What a person reads when everything runs; the password only on the run that made it.
 * @param problem why the site is not out, where it is not
 */
export function welcome({ values }: Settings, made: Readonly<Record<string, string>>, problem?: string): string {
  const password = made.ADMIN_PASSWORD;
  const hint = password
    ? `the password ${password} (it is kept in the file .env)`
    : 'the password that is in the file .env';
  const beginning = problem
    ? `Waymark is running, but the public site is not out yet.\n\n${problem}\n\nPut that right at the editors' desk: the site goes out by itself then.`
    : 'Waymark is running.';
  return `
${beginning}

  The public site   ${values.SITE_URL}
  The editors' desk ${values.CMS_URL.replace('127.0.0.1', 'localhost')}/admin
  Sign in there with ${values.ADMIN_EMAIL} and ${hint}.

  What you publish there shows on the site by itself. To stop everything, press Ctrl-C.
`;
}
