import { fileFacts } from '../../content/media/file-facts.ts';
import { readFile } from '../../content/reading/read.ts';
import type { SectionOf } from '../section.ts';

/** A file to download. */
export interface DownloadData {
  readonly title: string;
  readonly href: string;
  readonly facts: readonly string[];
}

/** Files to download. */
export interface DownloadsBlockData {
  readonly heading: string;
  readonly items: readonly DownloadData[];
}

export async function downloadsBlock({
  heading,
  items,
}: SectionOf<'ComponentSectionsDownloads'>): Promise<DownloadsBlockData | undefined> {
  const found = await Promise.all(
    items.map(async ({ title, file: reference, pages, language }) => {
      const file = await readFile(reference.file);
      return file && { title, href: file.path, facts: fileFacts(file, pages, language) };
    }),
  );
  const files = found.filter((item) => item !== undefined);
  return files.length > 0 ? { heading, items: files } : undefined;
}
