import type { EasyReadFragment } from '@waymark/shared-types/graphql';
import { fileFactsInEasyWords } from '../media/file-facts.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import type { Normalised } from '../normalised.ts';
import { readFile } from '../reading/read.ts';

/** Something in easy words. */
export interface EasyReadData {
  readonly sentence: string;
  /** It means what the sentence says; undefined where its file is gone. */
  readonly picture: PictureData | undefined;
  /** All of it in Easy Read, where there is a file. */
  readonly file: { readonly href: string; readonly facts: readonly string[]; readonly language: string } | undefined;
}

/** An entry in easy words; undefined where nobody has put it into them yet. */
export async function easyReadData(easyRead: Normalised<EasyReadFragment> | null): Promise<EasyReadData | undefined> {
  if (!easyRead) return undefined;
  const { sentence, language, pages } = easyRead;
  const file = easyRead.file ? await readFile(easyRead.file.file) : undefined;
  return {
    sentence,
    picture: await pictureData(easyRead.picture),
    file: file && { href: file.path, facts: fileFactsInEasyWords(file, pages, language), language },
  };
}
