import { videoData, type VideoData } from '../../content/media/video.ts';
import type { SectionOf } from '../section.ts';

/** One film. */
export interface VideoBlockData {
  readonly video: VideoData;
}

export async function videoBlock(
  { video }: SectionOf<'ComponentSectionsVideo'>,
  field: string,
): Promise<VideoBlockData | undefined> {
  const found = await videoData(video, `${field}.video`, 1);
  return found && { video: found };
}
