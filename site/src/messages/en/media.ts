import { counted } from './grammar.ts';

/** What is told of a file before a reader opens it. */
export const files = {
  /** Each a thousand times the one before. */
  units: ['bytes', 'kB', 'MB', 'GB'],
  pages: (count: number) => counted(count, { one: 'page', other: 'pages' }),
  /** By the ending of a file's name. */
  formats: {
    '.pdf': 'PDF',
    '.doc': 'Word document',
    '.docx': 'Word document',
    '.odt': 'OpenDocument text',
    '.rtf': 'RTF text',
    '.epub': 'EPUB e-book',
    '.xls': 'Excel table',
    '.xlsx': 'Excel table',
    '.ods': 'OpenDocument table',
    '.csv': 'CSV table',
    '.ppt': 'PowerPoint slides',
    '.pptx': 'PowerPoint slides',
    '.zip': 'ZIP folder',
    '.mp3': 'MP3 sound',
    '.ogg': 'Ogg sound',
    '.wav': 'WAV sound',
    '.m4a': 'M4A sound',
    '.mp4': 'MP4',
    '.webm': 'WebM',
  },
};

/** What is told of a film before a viewer opens it. */
export const films = {
  film: 'Film',
  elsewhere: 'Film on another website',
  captions: 'captions',
  noCaptions: 'no captions',
  transcript: 'transcript',
  transcriptHere: 'transcript here',
  noTranscript: 'no transcript',
  audioDescription: 'audio description',
};

/** Films and recordings on a page. */
export const players = {
  watch: (title: string) => `Watch “${title}”`,
  signedInBsl: 'In British Sign Language',
  downloadVideo: (title: string) => `Download the video “${title}”`,
  audioDescription: (title: string) => `Audio description of “${title}”`,
  downloadRecording: (title: string) => `Download the recording “${title}”`,
  transcript: (title: string) => `Transcript of “${title}”`,
};

/** Pictures on a page. */
export const pictures = {
  credit: (who: string) => `Picture: ${who}`,
};

/** Charts, which are tables too. */
export const charts = {
  source: (source: string) => `Source: ${source}`,
  before: 'Before',
  after: 'After',
  now: 'Now',
  /** Of a number that is neither before nor after another. */
  figure: 'Figure',
  /** A number alone. */
  only: (value: string) => `${value}.`,
  /** Numbers in one sentence: `Before: 5 nights; after: 2 nights.` */
  change: (rows: readonly { readonly label: string; readonly value: string }[]) =>
    `${rows.map(({ label, value }, index) => `${index === 0 ? label : label.toLowerCase()}: ${value}`).join('; ')}.`,
};

/** Dates that are known roughly; all others are written by `Intl` alone. */
export const dates = {
  quarter: (first: string, last: string, year: number) => `${first} to ${last} ${year}`,
};

/** Languages that Unicode has no English name for, by their codes (BCP 47). */
export const languages = {
  bfi: 'British Sign Language',
};
