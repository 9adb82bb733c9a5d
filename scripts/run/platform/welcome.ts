import type { Settings } from './settings.ts';

/**
 * What a person reads when everything runs; the password only on the run that made it.
 * @param problem what does not run, or is not out, and why
 */
export function welcome({ values }: Settings, made: Readonly<Record<string, string>>, problem?: string): string {
  const password = made.ADMIN_PASSWORD;
  const hint = password
    ? `the password ${password} (it is kept in the file .env)`
    : 'the password that is in the file .env';
  const beginning = problem ? `Waymark is running, but not all of it.\n\n${problem}` : 'Waymark is running.';
  return `
${beginning}

  The public site   ${values.SITE_URL}
  The editors' desk ${values.CMS_URL.replace('127.0.0.1', 'localhost')}/admin
  Sign in there with ${values.ADMIN_EMAIL} and ${hint}.

  What you publish there shows on the site by itself. To stop everything, press Ctrl-C.
`;
}

/** What a person reads where the first publish cannot go out. @param why as the publisher, or its log, says it */
export const notOut = (why: string): string => `The public site is not out yet. ${why}
What is wrong in the content can be put right at the editors' desk; the site goes out by itself then.`;

/** What a person reads where the CMS does not come up, but an earlier release is live. @param why with the end of its log */
export const withoutCms = (why: string): string => `The public site shows what was published last. ${why}
The CMS is started again and again; put right what its log says, and it comes up by itself.`;
