import type { Core } from '@strapi/strapi';

/** What is sent to one person or several; each gets a mail of their own, so that none sees the others. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * Sends mail once the current transaction is committed, or at once where there is none. What was taken back is not told. A mail that
 * cannot be sent stops nothing: it stands in the log, with the reason.
 */
export async function sendMail(strapi: Core.Strapi, mail: Mail): Promise<void> {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      for (const to of new Set(mail.to)) void sendOne(strapi, to, mail);
    });
    return Promise.resolve();
  });
}

async function sendOne(strapi: Core.Strapi, to: string, { subject, text }: Mail): Promise<void> {
  try {
    await strapi.plugin('email').service('email')['send']({ to, subject, text });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`The mail “${subject}” to ${to} was not sent: ${reason}. Look at SMTP_URL and MAIL_FROM.`);
  }
}
