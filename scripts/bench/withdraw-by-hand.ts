import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, sign } from '../../site/publisher/serve/signature.ts';

/** A case study, and media files that only it shows. */
export interface Withdrawn {
  readonly study: string;
  readonly files: readonly string[];
}

/** How long to wait for the CMS, where it writes just now, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Takes a published case study and its files away in one transaction, and says so in the change log as the CMS does where a consent is
 * withdrawn.
 * @param data The data folder of a CMS on SQLite, which may be running.
 * @returns When that was committed, in milliseconds since 1970.
 */
export function withdrawByHand(data: string, { study, files }: Withdrawn): number {
  const database = new DatabaseSync(join(data, 'cms', 'cms.db'), { timeout: PATIENCE_MS });
  try {
    const tell = database.prepare(
      `INSERT INTO changes (type, document, language, event, at) VALUES (?, ?, ?, 'withdraw', ?)`,
    );
    database.exec('BEGIN IMMEDIATE');
    database.prepare('DELETE FROM case_studies WHERE document_id = ? AND published_at IS NOT NULL').run(study);
    for (const file of files) tell.run('plugin::upload.file', file, null, Date.now());
    tell.run('api::case-study.case-study', study, 'en', Date.now());
    database.exec('COMMIT');
    return Date.now();
  } finally {
    database.close();
  }
}

/** Calls the publisher, as the CMS does after each commit. @param url Of the publisher's own port. */
export async function wakeUp(url: string, secret: string): Promise<void> {
  const at = Date.now();
  const headers = { [TIMESTAMP_HEADER]: String(at), [SIGNATURE_HEADER]: sign(secret, at) };
  await fetch(`${url}/wake-up`, { method: 'POST', headers });
}
