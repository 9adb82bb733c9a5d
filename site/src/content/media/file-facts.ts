import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { languageName } from '../links/language-name.ts';
import type { MediaFile } from '../file/file.ts';
import { messages } from '../../messages/messages.ts';

const UNITS: readonly string[] = messages.files.units;

/** The size of a file as people say it: `340 kB`, `2.5 MB`. */
export function sizeInWords(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const size = bytes / 1000 ** step;
  return `${size < 10 && step > 1 ? size.toFixed(1) : Math.round(size)} ${UNITS[step] ?? ''}`;
}

const FORMATS: Readonly<Record<string, string>> = messages.files.formats;

/** What kind of file it is, from its extension. */
export function formatName(extension: string): string {
  return FORMATS[extension.toLowerCase()] ?? extension.replace(/^\./, '').toUpperCase();
}

/** What kind of file is at an address, from its ending; undefined where that is a page, or nothing that we know. */
export const formatOf = (path: string): string | undefined =>
  FORMATS[/\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''];

const lengthInWords = (pages: number | null): readonly string[] =>
  pages === null ? [] : [messages.files.pages(pages)];

/** What a reader wants to know before opening a file: its format, size, length and language. */
export function fileFacts(
  file: Pick<MediaFile, 'extension' | 'bytes'>,
  pages: number | null,
  language: string | null,
): readonly string[] {
  return [
    formatName(file.extension),
    sizeInWords(file.bytes),
    ...lengthInWords(pages),
    ...(language === null ? [] : [languageName(language)]),
  ];
}

/** The same for those who read in easy words: how long it is, what it is, and its language where that is not English. */
export const fileFactsInEasyWords = (
  file: Pick<MediaFile, 'extension'>,
  pages: number | null,
  language: string | null,
): readonly string[] => [
  ...lengthInWords(pages),
  formatName(file.extension),
  ...(language === null || language === DEFAULT_LOCALE ? [] : [languageName(language)]),
];
