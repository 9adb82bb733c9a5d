import type { Core } from '@strapi/strapi';

/**
 * Without a mail server (SMTP_URL) mail is written to the log in place of being sent, whoever sends it: Strapi's “forgot password”
 * too, which else says that it has sent something. Whoever runs the CMS can hand it on.
 */
export function sayMailInLog(strapi: Core.Strapi): void {
  if (process.env['SMTP_URL']) return;
  strapi.plugin('email')['provider'] = {
    send: ({ to, subject, text }: { to: string; subject: string; text: string }) => {
      strapi.log.info(`No mail server is set (SMTP_URL), so this mail was not sent.\nTo: ${to}\n${subject}\n\n${text}`);
      return Promise.resolve();
    },
  };
}
