import type { EntryFile } from '../index-files.ts';
import { writtenWordsIn } from '../words.ts';
import { phraseOf } from './plan.ts';

/** Whether an entry has phrases, word for word, whatever their case, accents and hyphens. @param phrases See `phraseOf`. */
export function hasPhrases({ title, summary = '', text }: EntryFile, phrases: readonly string[]): boolean {
  const texts = [title, summary, ...text.split('\n')].map((line) => phraseOf(writtenWordsIn(line)));
  return phrases.every((phrase) => texts.some((line) => line.includes(phrase)));
}
