import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import { captionsFileProblem } from './captions-rules';
import { pictureProblem } from './picture-rules';

/** A file on its way into the media library, as it came with the request. */
export interface IncomingFile {
  originalFilename?: string | null;
  /** In bytes. */
  size: number;
  /** Where its content lies until it is taken. */
  filepath?: string;
}

interface Kind {
  /** What it is called in an error. */
  name: string;
  /** What its content may turn out to be, by file-type's names; empty where that cannot tell. */
  content: string[];
  limitMb: number;
  /** Looks into the content; says what is wrong with it, in words that follow the file's name. */
  look?: (path: string) => Promise<string | undefined>;
}

const PICTURE_MB = 50;
const VIDEO_MB = 300;
const DOCUMENT_MB = 100;
/** Word, ODT and EPUB files are ZIP archives, which some programs write so that they cannot be told apart. */
const ZIP = 'application/zip';

const KINDS: Record<string, Kind> = {
  '.jpg': { name: 'JPEG picture', content: ['image/jpeg'], limitMb: PICTURE_MB, look: pictureProblem },
  '.jpeg': { name: 'JPEG picture', content: ['image/jpeg'], limitMb: PICTURE_MB, look: pictureProblem },
  '.png': { name: 'PNG picture', content: ['image/png', 'image/apng'], limitMb: PICTURE_MB, look: pictureProblem },
  '.webp': { name: 'WebP picture', content: ['image/webp'], limitMb: PICTURE_MB, look: pictureProblem },
  '.avif': { name: 'AVIF picture', content: ['image/avif'], limitMb: PICTURE_MB, look: pictureProblem },
  '.mp4': { name: 'MP4 video', content: ['video/mp4', 'video/x-m4v', 'video/quicktime'], limitMb: VIDEO_MB },
  '.webm': { name: 'WebM video', content: ['video/webm'], limitMb: VIDEO_MB },
  '.mp3': { name: 'MP3 sound file', content: ['audio/mpeg'], limitMb: VIDEO_MB },
  '.m4a': { name: 'M4A sound file', content: ['audio/x-m4a', 'audio/mp4', 'video/mp4'], limitMb: VIDEO_MB },
  '.ogg': { name: 'Ogg sound file', content: ['audio/ogg', 'audio/opus', 'application/ogg'], limitMb: VIDEO_MB },
  '.wav': { name: 'WAV sound file', content: ['audio/wav', 'audio/vnd.wave', 'audio/x-wav'], limitMb: VIDEO_MB },
  '.pdf': { name: 'PDF document', content: ['application/pdf'], limitMb: DOCUMENT_MB },
  '.docx': {
    name: 'Word document',
    content: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ZIP],
    limitMb: DOCUMENT_MB,
  },
  '.odt': { name: 'ODT document', content: ['application/vnd.oasis.opendocument.text', ZIP], limitMb: DOCUMENT_MB },
  '.epub': { name: 'EPUB book', content: ['application/epub+zip', ZIP], limitMb: DOCUMENT_MB },
  '.vtt': { name: 'WebVTT captions file', content: [], limitMb: 5, look: captionsFileProblem },
};

/** The largest of all limits, in bytes, for those who must stop earlier than we can look. */
export const LARGEST_UPLOAD = VIDEO_MB * 1_000_000;

/** What kind of file it is, by the ending of its name; nothing where we do not take such files. */
export function kindOf(name: string): Kind | undefined {
  return KINDS[(name.startsWith('.') ? name : extname(name)).toLowerCase()];
}

/**
 * Refuses a file that is of no kind we take, empty, too large for its kind, or not what its name says. The content decides, not
 * what the browser claims: a web page named `.png` would run in the reader's browser. SVG is not taken at all, because it can carry scripts.
 * @throws a validation error that tells the editor what to do
 */
export async function checkKind({ originalFilename, size, filepath }: IncomingFile): Promise<void> {
  const name = originalFilename ?? '';
  const kind = kindOf(name);
  if (!kind)
    throw new errors.ValidationError(
      `“${name}” cannot be uploaded: files of this kind are not taken. Use one of these: ${Object.keys(KINDS).join(', ')}.`,
    );
  refuseWith(name, filepath ? await problemOf(kind, size, filepath) : 'came without its content. Try again');
}

/**
 * Refuses a file that is not of a good kind (`checkKind`), or broken inside.
 * @throws a validation error that tells the editor what to do
 */
export async function checkUpload(file: IncomingFile): Promise<void> {
  await checkKind(file);
  const { originalFilename, filepath = '' } = file;
  refuseWith(originalFilename ?? '', await kindOf(originalFilename ?? '')?.look?.(filepath));
}

function refuseWith(name: string, problem: string | undefined): void {
  if (problem) throw new errors.ValidationError(`“${name}” ${problem}.`);
}

async function problemOf(kind: Kind, size: number, path: string): Promise<string | undefined> {
  if (size === 0) return 'is empty: it has no content. Choose another file';
  if (size > kind.limitMb * 1_000_000)
    return `is too large: it has ${Math.ceil(size / 1_000_000)} MB, and a ${kind.name} may have ${kind.limitMb} MB. Make it smaller and try again`;
  const { fileTypeFromFile } = await import('file-type');
  const found = (await fileTypeFromFile(path))?.mime;
  if (kind.content.length === 0 || (found && kind.content.includes(found))) return undefined;
  return `is not a ${kind.name}, although its name says so: inside it is ${found ?? 'something unknown'}. Save it again as a ${kind.name}, or choose another file`;
}
