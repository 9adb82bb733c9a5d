import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import { isBlank, wordsIn } from '../words-in-text';

/** Something that a version of a report must have, at a field of it. */
interface Need {
  readonly field: readonly string[];
  readonly isMet: (rendition: Part) => boolean;
  readonly message: string;
}

const videoOf = ({ video }: Part): Part => (isRecord(video) ? video : {});

const says = (value: unknown): boolean => typeof value === 'string' && !isBlank(value);

const isSound = ({ file }: Part): boolean => isRecord(file) && String(file['mime']).startsWith('audio/');

/** A language without its region and script; `sgn-GB`, which was used before, is BSL as well (BCP 47). */
function languageOf({ language }: Part): string {
  try {
    const [code = ''] = Intl.getCanonicalLocales(String(language));
    return code.split('-')[0] ?? '';
  } catch {
    return '';
  }
}

const fileNeed: Need = {
  field: ['file'],
  isMet: ({ file }) => Boolean(file),
  message: 'This version has no file yet, so readers would not see it. Choose its file, or remove the version.',
};

/** What each kind needs besides a title and a language; a video has rules of its own for captions and transcript. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  full: [fileNeed],
  summary: [fileNeed],
  'easy read': [fileNeed],
  'large print': [fileNeed],
  bsl: [
    {
      field: ['video'],
      isMet: ({ video }) => isRecord(video),
      message: 'This version has no video yet, so readers would not see it. Add the video, or remove the version.',
    },
    {
      field: ['video', 'poster'],
      isMet: (rendition) => !videoOf(rendition)['file'] || Boolean(videoOf(rendition)['poster']),
      message: 'This video has no still picture, so people would see a dark box until it plays. Choose one.',
    },
    {
      field: ['signer'],
      isMet: (rendition) => videoOf(rendition)['signedInBsl'] !== true || says(rendition['signer']),
      message: 'Nobody is named who signed this version. Write who did, as they wish to be known.',
    },
    {
      field: ['language'],
      isMet: (rendition) => languageOf(rendition) === 'bfi',
      message: 'A version in British Sign Language has the language bfi. Write bfi, or choose another kind.',
    },
  ],
  audio: [
    {
      field: ['file'],
      isMet: isSound,
      message: 'This version has no sound file yet, so there is nothing to hear. Choose one, such as an MP3 file.',
    },
    {
      field: ['transcript'],
      isMet: ({ transcript }) => !isBlank(wordsIn(transcript)),
      message: 'This recording has no transcript. Write down all that is said, for people who do not hear it.',
    },
  ],
  translation: [
    fileNeed,
    {
      field: ['language'],
      isMet: (rendition) => languageOf(rendition) !== DEFAULT_LOCALE.split('-')[0],
      message:
        'A translation is in another language than the report. Write its code, such as gd for Gaelic or pl for Polish.',
    },
  ],
};

/**
 * A version of a report has what its kind is made of, so that nobody is promised a version that is not there; a film in
 * BSL shows a still picture, and a recording has a transcript (WCAG 2.2, 1.2.1).
 */
export function renditionIsComplete(path: readonly string[], rendition: Part): FieldProblem[] {
  const unmet = (NEEDS[String(rendition['kind'])] ?? []).filter(({ isMet }) => !isMet(rendition));
  return unmet.map(({ field, message }) => ({ path: [...path, ...field], message }));
}
