import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';

/** A file on its way into the media library. */
export interface UploadedFile {
  name: string;
  ext?: string;
  /** In kilobytes of 1,000 bytes, as Strapi counts. */
  size: number;
  /** Where its content lies until it is taken. */
  filepath?: string;
}

interface Kind {
  /** What it is called in an error. */
  name: string;
  /** What its content may turn out to be, by file-type's names. */
  content: string[];
  limitMb: number;
}

const PICTURE_MB = 50;
const VIDEO_MB = 300;
const DOCUMENT_MB = 100;
/** Word, ODT and EPUB files are ZIP archives, which some programs write so that they cannot be told apart. */
const ZIP = 'application/zip';

const KINDS: Record<string, Kind> = {
  '.jpg': { name: 'JPEG picture', content: ['image/jpeg'], limitMb: PICTURE_MB },
  '.jpeg': { name: 'JPEG picture', content: ['image/jpeg'], limitMb: PICTURE_MB },
  '.png': { name: 'PNG picture', content: ['image/png', 'image/apng'], limitMb: PICTURE_MB },
  '.webp': { name: 'WebP picture', content: ['image/webp'], limitMb: PICTURE_MB },
  '.avif': { name: 'AVIF picture', content: ['image/avif'], limitMb: PICTURE_MB },
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
  '.vtt': { name: 'WebVTT captions file', content: ['text/vtt'], limitMb: 5 },
};

/** The largest of all limits, in bytes, for those who must stop earlier than we can look. */
export const LARGEST_UPLOAD = VIDEO_MB * 1_000_000;

/**
 * Refuses a file that is of no kind we take, too large for its kind, or not what its name says. The content decides, not what the browser claims:
 * a web page named `.png` would run in the reader's browser. SVG is not taken at all, because it can carry scripts.
 * @throws a validation error that tells the editor what to do
 */
export async function checkUpload(file: UploadedFile): Promise<void> {
  const kind = KINDS[(file.ext ?? '').toLowerCase()];
  if (!kind)
    throw new errors.ValidationError(
      `“${file.name}” cannot be uploaded: files of this kind are not taken. Use one of these: ${Object.keys(KINDS).join(', ')}.`,
    );
  if (file.size > kind.limitMb * 1000) {
    throw new errors.ValidationError(
      `“${file.name}” is too large: it has ${Math.ceil(file.size / 1000)} MB, and a ${kind.name} may have ${kind.limitMb} MB. Make it smaller and try again.`,
    );
  }
  if (!file.filepath) throw new errors.ValidationError(`“${file.name}” came without its content. Try again.`);
  const found = await contentType(file.filepath);
  if (!found || !kind.content.includes(found)) {
    throw new errors.ValidationError(
      `“${file.name}” is not a ${kind.name}, although its name says so: inside it is ${found ?? 'something unknown'}. Save it again as a ${kind.name}, or choose another file.`,
    );
  }
}

/** What the bytes of a file say that it is. */
async function contentType(path: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(path))?.mime ?? ((await startsAsCaptions(path)) ? 'text/vtt' : undefined);
}

/** A WebVTT file starts with "WEBVTT", after a byte order mark if there is one (W3C WebVTT, section 4.1). */
async function startsAsCaptions(path: string): Promise<boolean> {
  const text = (await readFile(path)).subarray(0, 16).toString('utf8');
  return /^\uFEFF?WEBVTT(\s|$)/.test(text);
}
