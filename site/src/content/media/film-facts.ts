import { fileFacts } from './file-facts.ts';
import type { VideoData } from './video.ts';

/** What a viewer wants to know before opening a film: its format and size, and what goes with it (WCAG 2.2, 1.2). */
export function filmFacts({
  recording,
  captions,
  transcript,
  audioDescription,
}: Pick<VideoData, 'recording' | 'captions' | 'transcript' | 'audioDescription'>): readonly string[] {
  if (!recording) return ['Film on another website', transcript ? 'transcript here' : 'no transcript'];
  return [
    'Film',
    ...fileFacts(recording, null, null),
    captions ? 'captions' : 'no captions',
    transcript ? 'transcript' : 'no transcript',
    ...(audioDescription ? ['audio description'] : []),
  ];
}
