declare module 'webvtt-parser' {
  /** A WebVTT parser and validator by its specification's editors. */
  export class WebVTTParser {
    /** Lines and columns count from 1. */
    parse(
      text: string,
      kind: 'metadata' | 'subtitles/captions/descriptions' | 'chapters',
    ): {
      cues: { startTime: number; endTime: number; text: string }[];
      errors: { message: string; line: number; col?: number }[];
    };
  }
}
