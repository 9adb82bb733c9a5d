import { describe, expect, it } from 'vitest';
import { captionsProblem } from './captions-rules';

const cue = '00:01.000 --> 00:02.000\nHello.';
const problem = (text: string) => captionsProblem(Buffer.from(text));

describe('a captions file', () => {
  it.each([
    ['plain', `WEBVTT\n\n${cue}\n`],
    ['with a byte order mark and Windows line ends', `\uFEFFWEBVTT\r\n\r\n${cue.replace('\n', '\r\n')}\r\n`],
    [
      'with a title, facts, notes, styles and names of cues',
      `WEBVTT A talk\nKind: captions\n\nNOTE by us\n\nSTYLE\n::cue { color: red }\n\n1\n${cue}`,
    ],
    [
      'with settings, voices and tags',
      `WEBVTT\n\n${cue.replace('\n', ' line:80% align:start\n')} <v Ann><i>Hi</i></v>`,
    ],
    ['with a colour that browsers do not know', `WEBVTT\n\n${cue} <font color="red">Hi</font> &nbsp & so on`],
    ['with captions that overlap', `WEBVTT\n\n00:05.000 --> 00:09.000\nOne.\n\n00:01.000 --> 00:06.000\nTwo.\n`],
    ['with accents', `WEBVTT\n\n${cue} Dùn Èideann`],
  ])('%s is taken', (_, text) => {
    expect(problem(text)).toBeUndefined();
  });

  it.each([
    [
      'commas, as SRT has them',
      `WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nHello.\n`,
      /line 4 .*commas.*00:01:02\.500/,
    ],
    ['no captions', 'WEBVTT\n\nNOTE nothing yet\n', /no captions/],
    ['only its first line', 'WEBVTT', /no captions/],
    ['an SRT file’s first line', `1\n${cue}`, /first line must be WEBVTT/],
    ['another word in front', `WEBVTTX\n\n${cue}`, /first line must be WEBVTT/],
    ['a time without seconds', 'WEBVTT\n\n00:01 --> 00:02.000\nHello.\n', /line 3 .*00:01:02\.500 -->/],
    ['a time without an arrow', `WEBVTT\n\n${cue}\n\n00:03.000 - 00:04.000\nBye.\n`, /line 7 .*no time/],
    ['an end before its start', 'WEBVTT\n\n00:03.000 --> 00:02.000\nHello.\n', /line 3 /],
    [
      'an empty line within a caption',
      `WEBVTT\n\n${cue}\n\nAnd more words\nof hers.\n\n${cue}`,
      /line \d+ .*empty line/,
    ],
  ])('with %s is refused, with the line and what to do', (_, text, words) => {
    expect(problem(text)).toMatch(words);
  });

  it.each([
    ['Latin-1', Buffer.from(`WEBVTT\n\n${cue} caf\u00e9`, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFFWEBVTT\n\n${cue}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFFWEBVTT\n\n${cue}`, 'utf16le').swap16()],
  ])('in %s is refused', (_, bytes) => {
    expect(captionsProblem(bytes)).toMatch(/UTF-8.*Save it again/);
  });
});
