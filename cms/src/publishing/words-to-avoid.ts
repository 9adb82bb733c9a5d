import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

const WORD_TO_AVOID = 'api::word-to-avoid.word-to-avoid';

/** A word that an organisation wants to be advised on, or to hear nothing of. */
export interface WordToAvoid {
  readonly documentId: string;
  readonly word: string;
  readonly better: string;
  readonly why: string;
  /** Whether nothing is to be said of it. */
  readonly isSilent: boolean;
}

/** The words that editors keep. Read anew for each question, because another CMS on the same database may have changed them. */
export async function wordsToAvoid(strapi: Core.Strapi): Promise<WordToAvoid[]> {
  const rows: unknown[] = await strapi.db.query(WORD_TO_AVOID).findMany({ orderBy: { id: 'asc' } });
  return rows.filter(isRecord).map((row) => ({
    documentId: textOf(row['documentId']),
    word: textOf(row['word']),
    better: textOf(row['better']),
    why: textOf(row['why']),
    isSilent: row['isSilent'] === true,
  }));
}

/** A word as it is compared: capitals, kinds of apostrophe and spaces make no difference. */
export const comparable = (word: string): string =>
  word.normalize('NFC').trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
