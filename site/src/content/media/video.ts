import type { VideoFragment } from '@waymark/shared-types/graphql';
import type { MediaFile } from '../file/file.ts';
import type { FileReference, Normalised } from '../normalised.ts';
import { readFile } from '../reading/read.ts';
import { checkedUrl } from '../rich-text/links.ts';
import { plainText } from '../rich-text/plain-text.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';

/** A film, ready for a page. */
export interface VideoData {
  readonly title: string;
  readonly signedInBsl: boolean;
  /** The film itself; undefined where it stands elsewhere. */
  readonly recording: MediaFile | undefined;
  /** Where the film stands, when it is not ours. */
  readonly elsewhere: string | undefined;
  readonly poster: MediaFile | undefined;
  readonly captions: MediaFile | undefined;
  readonly audioDescription: MediaFile | undefined;
  readonly transcript: Prose | undefined;
  /** The transcript for machines. */
  readonly plainTranscript: string | undefined;
}

type Video = Normalised<VideoFragment>;

const fileOf = async (reference: FileReference | null) => (reference ? await readFile(reference.file) : undefined);

/**
 * A film with its files; undefined where there is neither a film nor a link to one.
 * @param under The level of the heading that its transcript stands under.
 */
export async function videoData(video: Video | null, field: string, under: number): Promise<VideoData | undefined> {
  if (!video) return undefined;
  const recording = await fileOf(video.recording);
  const elsewhere = !recording && video.url ? checkedUrl(video.url, field) : undefined;
  if (!recording && elsewhere === undefined) return undefined;
  return {
    title: video.title,
    signedInBsl: video.signedInBsl === true,
    recording,
    elsewhere,
    poster: await fileOf(video.poster),
    captions: await fileOf(video.captions),
    audioDescription: await fileOf(video.audioDescription),
    transcript: prose(video.transcript, { field: `${field}, transcript`, under }),
    plainTranscript: plainText(video.transcript),
  };
}
