import { z } from 'zod';
import { fileFacts } from '../../../../site/src/content/media/file-facts.ts';
import { pictureSources, type PictureSource } from '../../../../site/src/components/Picture/picture-sources.ts';

const variant = z.object({ format: z.enum(['avif', 'webp', 'jpeg', 'png']), width: z.number(), path: z.string() });
/** A file to download has all of these; of a picture, page data holds only what shows it. */
const mediaFile = z.object({
  path: z.string(),
  mime: z.string().default(''),
  uploaded: z.string().nullish(),
  extension: z.string().default(''),
  bytes: z.number().default(0),
  width: z.number().nullable(),
  height: z.number().nullable(),
  variants: z.array(variant),
});
const card = z.object({ href: z.string(), by: z.string(), invented: z.boolean(), picture: z.unknown() });
/** A field of a film that stands in structured data alone, which is handed over as text. */
const MACHINE_TRANSCRIPT = 'plainTranscript';
const rich = z.strictObject({ html: z.string() });

/** A media file as templates use it. */
export interface PeerFile {
  path: string;
  mime: string;
  /** The day on which it was uploaded. */
  uploaded: string | undefined;
  facts: string;
  width: number | null;
  height: number | null;
  alternatives: readonly PictureSource[];
  /** Those that are of use on a card. */
  narrow: readonly PictureSource[];
  src: string;
}

/** Media files by their path. */
export type PeerFiles = Map<string, PeerFile>;

/** In pixels: the widest file that is of use on a card. */
const CARD_WIDEST = 960;

function peerFile(file: z.infer<typeof mediaFile>): PeerFile {
  const { path, mime, width, height, uploaded } = file;
  const { alternatives, fallback } = pictureSources(file);
  const facts = mime === '' ? '' : fileFacts(file, null, null).join(', ');
  const { alternatives: narrow } = pictureSources(file, CARD_WIDEST);
  return { path, mime, uploaded: uploaded ?? undefined, facts, width, height, alternatives, narrow, src: fallback };
}

/** The slug in the address of a page: its last part. */
export const slugIn = (href: string): string => href.split('/').filter(Boolean).at(-1) ?? '';

/**
 * Page data in a form for JSON: a media file becomes its path (and is kept in `files`), the card of a case study its slug,
 * a rich text its HTML.
 */
export function plain(value: unknown, files: PeerFiles): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, files));
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const file = mediaFile.safeParse(value);
  if (file.success) {
    files.set(file.data.path, peerFile(file.data));
    return file.data.path;
  }
  const shown = card.safeParse(value);
  if (shown.success) return slugIn(shown.data.href);
  const text = rich.safeParse(value);
  if (text.success) return text.data.html;
  const shownFields = Object.entries(value).filter(([name]) => name !== MACHINE_TRANSCRIPT);
  return Object.fromEntries(shownFields.map(([name, each]) => [name, plain(each, files)]));
}
