import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, sign } from '../../site/publisher/serve/signature.ts';

/** A case study, and media files that only it shows. */
export interface Withdrawn {
  readonly study: string;
  readonly files: readonly string[];
}

/**
 * Takes a published case study and its files away in one transaction, and says so in the change log as the CMS does where a consent is
 * withdrawn.
 * @param data The data folder of a CMS on SQLite, which may be running.
 * @returns When that was committed, in milliseconds since 1970.
 */
export function withdrawByHand(data: string, { study, files }: Withdrawn): number {
  const database = new Database(join(data, 'cms', 'cms.db'));
  const tell = database.prepare(
    `INSERT INTO changes (type, document, language, event, at) VALUES (?, ?, ?, 'withdraw', ?)`,
  );
  database.transaction(() => {
    database.prepare('DELETE FROM case_studies WHERE document_id = ? AND published_at IS NOT NULL').run(study);
    for (const file of files) tell.run('plugin::upload.file', file, null, Date.now());
    tell.run('api::case-study.case-study', study, 'en', Date.now());
  })();
  database.close();
  return Date.now();
}

/** Calls the publisher, as the CMS does after each commit. @param url Of the publisher's own port. */
export async function wakeUp(url: string, secret: string): Promise<void> {
  const at = Date.now();
  const headers = { [TIMESTAMP_HEADER]: String(at), [SIGNATURE_HEADER]: sign(secret, at) };
  await fetch(`${url}/wake-up`, { method: 'POST', headers });
}
