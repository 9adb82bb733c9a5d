import { deflateSync, crc32 } from 'node:zlib';

/** A file that should not get into the media library, or not onto a page. */
export interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const bytes = (content: string | Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(content));

/** A part of a PNG file (PNG, third edition, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = [data.length, crc32(named)].map((value) => {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(value);
    return number;
  });
  return Buffer.concat([numbers[0] ?? Buffer.alloc(0), named, numbers[1] ?? Buffer.alloc(0)]);
}

/** A PNG picture that says of itself that it is so wide and high; its content is a few bytes. */
export function pngOfSize(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1_000));
  return bytes(Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]));
}

const captions = (text: string | Buffer): Omit<BadFile, 'what'> => ({
  name: 'captions.vtt',
  mime: 'text/vtt',
  content: bytes(text),
});
const png = (content: Uint8Array<ArrayBuffer>, name = 'picture.png') => ({ name, mime: 'image/png', content });

/** Files that are refused at upload, with what their fault is. */
export const BAD_FILES: readonly BadFile[] = [
  { what: 'a picture of 20,000 × 20,000 points', ...png(pngOfSize(20_000, 20_000)) },
  { what: 'a picture that is 60,000 points wide', ...png(pngOfSize(60_000, 10)) },
  { what: 'an empty picture', ...png(bytes('')) },
  { what: 'a text that calls itself a picture', ...png(bytes('not a picture')) },
  { what: 'a picture that is cut off', ...png(pngOfSize(100, 100).slice(0, 40)) },
  { what: 'a picture with less in it than it says', ...png(pngOfSize(2_000, 2_000)) },
  { what: 'captions with the commas of SRT', ...captions('WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello\n') },
  {
    what: 'captions in Latin-1',
    ...captions(Buffer.from('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nCaf\u00e9\n', 'latin1')),
  },
  { what: 'captions that cannot be read', ...captions('WEBVTT\n\nsoon --> later\nHello\n') },
  { what: 'a web page', name: 'page.html', mime: 'text/html', content: bytes('<script>alert(1)</script>') },
  {
    what: 'a drawing with a script',
    name: 'drawing.svg',
    mime: 'image/svg+xml',
    content: bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  },
];

/** Names that people and programs give to files. */
export const BAD_NAMES = [
  `${'long'.repeat(75)}.png`,
  '../../outside.png',
  '.png',
  'two words & more.png',
  'CON.png',
  'with\u000btab.png',
  'q?x#y.png',
  'per%cent.png',
  '<b>.png',
] as const;
