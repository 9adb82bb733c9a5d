import { extname } from 'node:path';
import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';

interface Kind {
  /** What it is called, for people. */
  readonly name: string;
  /** What its content turns out to be, by file-type's names; empty for plain text. */
  readonly content: readonly string[];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a signed form may be: a scan, a photograph, a letter, an e-mail. */
const KINDS: Readonly<Record<string, Kind>> = {
  '.pdf': { name: 'PDF document', content: ['application/pdf'] },
  '.jpg': { name: 'Picture', content: ['image/jpeg'] },
  '.jpeg': { name: 'Picture', content: ['image/jpeg'] },
  '.png': { name: 'Picture', content: ['image/png', 'image/apng'] },
  '.webp': { name: 'Picture', content: ['image/webp'] },
  '.heic': { name: 'Picture', content: ['image/heic', 'image/heif'] },
  // Some programs write Word files so that they cannot be told from other archives.
  '.docx': { name: 'Word document', content: [WORD, 'application/zip'] },
  '.msg': { name: 'E-mail', content: ['application/x-cfb'] },
  '.eml': { name: 'E-mail', content: [] },
  '.txt': { name: 'Text', content: [] },
};

export const MOST_MB = 20;

/**
 * What kind of file a signed form is, by its name and its content.
 * @throws {errors.ValidationError} that says what to do where it is none that is kept, empty, too large, or not what its name says
 */
export async function kindOfForm(name: string, path: string): Promise<string> {
  const kind = KINDS[extname(name).toLowerCase()];
  if (!kind)
    throw new errors.ValidationError(
      `“${name}” cannot be kept as a signed form. Use one of these: ${Object.keys(KINDS).join(', ')}.`,
    );
  const content = await readFile(path);
  if (content.length === 0) throw new errors.ValidationError(`“${name}” is empty. Choose another file.`);
  if (content.length > MOST_MB * 1_000_000)
    throw new errors.ValidationError(
      `“${name}” has ${Math.ceil(content.length / 1_000_000)} MB, and ${MOST_MB} are the most. Scan it smaller and try again.`,
    );
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(content))?.mime;
  const isText = found === undefined && !content.subarray(0, 8192).includes(0);
  const isRight = kind.content.length === 0 ? isText : found !== undefined && kind.content.includes(found);
  if (!isRight)
    throw new errors.ValidationError(
      `“${name}” is not what its name says: inside it is ${found ?? 'something unknown'}. Save it again, or choose another file.`,
    );
  return kind.name;
}
