import { fileFacts } from './file-facts.ts';
import type { VideoData } from './video.ts';
import { messages } from '../../messages/messages.ts';

/** What a viewer wants to know before opening a film: its format and size, and what goes with it (WCAG 2.2, 1.2). */
export function filmFacts({
  recording,
  captions,
  transcript,
  audioDescription,
}: Pick<VideoData, 'recording' | 'captions' | 'transcript' | 'audioDescription'>): readonly string[] {
  const words = messages.films;
  if (!recording) return [words.elsewhere, transcript ? words.transcriptHere : words.noTranscript];
  return [
    words.film,
    ...fileFacts(recording, null, null),
    captions ? words.captions : words.noCaptions,
    transcript ? words.transcript : words.noTranscript,
    ...(audioDescription ? [words.audioDescription] : []),
  ];
}
