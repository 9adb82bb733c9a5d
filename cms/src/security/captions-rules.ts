import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { WebVTTParser } from 'webvtt-parser';

/**
 * Faults that browsers forgive: what is said is shown all the same, if perhaps not in its place or colour.
 * The rest loses words (W3C WebVTT, section 6.1).
 */
const FORGIVEN =
  /signature\.$|setting|position|alignment|direction|Size|[Tt]ag|annotation|escape|nested|previous|comment|style/;

/** What is wrong with a captions file; nothing where browsers show all that is said. */
export async function captionsFileProblem(path: string): Promise<string | undefined> {
  return captionsProblem(await readFile(path));
}

/** The same for the bytes of a file. */
export function captionsProblem(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || !isUtf8(bytes))
    return 'is not written in UTF-8, so letters with accents would be shown wrong. Save it again with the encoding UTF-8';
  const text = new TextDecoder().decode(bytes);
  if (!/^WEBVTT([ \t\r\n]|$)/.test(text))
    return 'is not a WebVTT captions file: its first line must be WEBVTT. Save it again as WebVTT (.vtt)';
  const { cues, errors } = new WebVTTParser().parse(text, 'metadata');
  const fault = errors.find(({ message }) => !FORGIVEN.test(message));
  if (fault) return faultAt(text, fault);
  if (cues.length === 0) return 'has no captions in it: nothing would be shown. Upload the file with the words';
  return undefined;
}

function faultAt(text: string, { line, message }: { line: number; message: string }): string {
  const found = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const shown = `has a fault in line ${line} (“${found.slice(0, 60)}”)`;
  if (/\d,\d/.test(found))
    return `${shown}: its times have commas, as in an SRT file. WebVTT has full stops: 00:01:02.500. Save it again as WebVTT (.vtt)`;
  if (message.startsWith('Cue identifier'))
    return `${shown}: these words have no time, perhaps because an empty line stands within a caption. Take the empty line out, or add the time`;
  return `${shown}: a time is not as it must be: 00:01:02.500 --> 00:01:04.000. Correct that line and upload the file again`;
}
