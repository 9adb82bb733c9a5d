import { expect, test } from 'vitest';
import type { Part } from '../entry-content';
import { renditionIsComplete } from './rendition-is-complete';

const file = { id: 1, mime: 'application/pdf' };
const sound = { id: 2, mime: 'audio/mpeg' };
const transcript = [{ type: 'paragraph', children: [{ type: 'text', text: 'All that is said.' }] }];
const video = { file: { id: 3 }, poster: { id: 4 }, signedInBsl: true };
const signer = 'A. Signer';

const FILE = ['file: This version has no file yet'];
const BSL: Part = { kind: 'bsl', language: 'bfi', video, signer };

test.each<[Part, string[]]>([
  [{ kind: 'web', language: 'en' }, []],
  [{ kind: 'of another time', language: 'en' }, []],
  ...['full', 'summary', 'easy read', 'large print'].flatMap((kind): [Part, string[]][] => [
    [{ kind, language: 'en', file }, []],
    [{ kind, language: 'en', file: null }, FILE],
  ]),
  [BSL, []],
  [{ ...BSL, language: 'bfi-GB' }, []],
  [{ ...BSL, language: 'sgn-GB' }, []],
  [{ ...BSL, video: { ...video, signedInBsl: false }, signer: null }, []],
  [{ ...BSL, video: { url: 'https://example.org/film' } }, []],
  [{ ...BSL, video: null }, ['video: This version has no video yet']],
  [{ ...BSL, video: { ...video, poster: null } }, ['video.poster: This video has no still picture']],
  [{ ...BSL, signer: null }, ['signer: Nobody is named']],
  [{ ...BSL, signer: ' ' }, ['signer: Nobody is named']],
  [{ ...BSL, language: 'en' }, ['language: A version in British Sign Language has the language bfi']],
  [{ ...BSL, language: 'no code' }, ['language: A version in British Sign Language has the language bfi']],
  [{ kind: 'audio', language: 'en', file: sound, transcript }, []],
  [{ kind: 'audio', language: 'en', file, transcript }, ['file: This version has no sound file yet']],
  [{ kind: 'audio', language: 'en', file: null, transcript }, ['file: This version has no sound file yet']],
  [{ kind: 'audio', language: 'en', file: sound, transcript: [] }, ['transcript: This recording has no transcript']],
  [{ kind: 'translation', language: 'pl', file }, []],
  [{ kind: 'translation', language: 'zh-Hant', file }, []],
  [{ kind: 'translation', language: 'pl', file: null }, FILE],
  [{ kind: 'translation', language: 'en', file }, ['language: A translation is in another language']],
  [{ kind: 'translation', language: 'en-GB', file }, ['language: A translation is in another language']],
])('a version %j is answered with %j', (rendition, answers) => {
  const problems = renditionIsComplete([], rendition).map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(problems).toEqual(answers.map((answer) => expect.stringContaining(answer)));
});
