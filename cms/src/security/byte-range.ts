/** The bytes that a request asks for, both ends included; players ask for parts of a video. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a Range header (RFC 9110, section 14.1.2) of one range.
 * @returns nothing where the whole file should be sent, and "impossible" where no such bytes exist (status 416)
 */
export function parseByteRange(header: string, size: number): ByteRange | 'impossible' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (!parts || header === 'bytes=-') return undefined;
  const [, first = '', last = ''] = parts;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'impossible' : { start, end };
}
