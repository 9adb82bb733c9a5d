import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** How a consent stands, as it is kept beside the database: by ids alone, so that the file says nothing of anybody. */
export interface Noted {
  /** The document id of the consent. */
  readonly consent: string;
  /** The day on which it was withdrawn, as `2026-11-30`; null where that was taken back. */
  readonly on: string | null;
  /** The document id of the record of what went; empty where that was taken back. */
  readonly record: string;
}

/** Where it lies: DATA_DIR/cms/withdrawn-consents.jsonl. Whoever restores a database leaves it where it is. */
export function withdrawnFile(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return join(environment['DATA_DIR'] || join(process.cwd(), '..', 'data'), 'cms', 'withdrawn-consents.jsonl');
}

/** The newest line about each consent, by its document id. A line that was not written to its end counts as none. */
export function notedIn(text: string): ReadonlyMap<string, Noted> {
  const lines = text.split('\n').flatMap((line) => asNoted(line) ?? []);
  return new Map(lines.map((noted) => [noted.consent, noted]));
}

function asNoted(line: string): Noted | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return undefined;
    const { consent, on, record } = value;
    const isDay = on === null || typeof on === 'string';
    return typeof consent === 'string' && isDay && typeof record === 'string' ? { consent, on, record } : undefined;
  } catch {
    return undefined;
  }
}

/** What is noted; nothing where no consent was ever withdrawn here. @throws where the file is there and cannot be read */
export function readNoted(file = withdrawnFile()): ReadonlyMap<string, Noted> {
  try {
    return notedIn(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ENOENT') return new Map();
    throw error;
  }
}

/** Adds a line, and waits until it is on the disk. It begins a new one, in case the last was not written to its end. */
export function note(noted: Noted, file = withdrawnFile()): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'a', 0o600);
  try {
    writeSync(open, `\n${JSON.stringify(noted)}\n`);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Notes how a consent stands once the current transaction is committed. Where that fails, the next start of the CMS does it. */
export async function noteOnCommit(strapi: Core.Strapi, noted: Noted): Promise<void> {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      try {
        note(noted);
      } catch (error) {
        strapi.log.error(
          `${withdrawnFile()} could not be written, so a backup that is restored before the next start would bring back what was withdrawn. ${String(error)}`,
        );
      }
    });
    return Promise.resolve();
  });
}
