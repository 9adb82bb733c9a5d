import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanFile } from './clean-file';

/** A word that stands for everything that must not go out. */
const SECRET = 'Jane Doe +55.9533-003.1883/';
const FILM = join(__dirname, '..', '..', '..', 'demo', 'files', 'film');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-clean-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function cleaned(bytes: Uint8Array, extension: string): Promise<Buffer> {
  const path = join(folder, `file${extension}`);
  writeFileSync(path, bytes);
  await cleanFile(path, extension);
  return readFileSync(path);
}

/** A box of an MP4 file. */
function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body]);
}

const handler = (type: string) => box('hdlr', Buffer.alloc(8), type, Buffer.alloc(13));
const times = (type: string) => box(type, Buffer.from([0, 0, 0, 0]), 'MADEWHEN', Buffer.from('length'));
const ftyp = box('ftyp', 'isom', Buffer.alloc(4), 'mp42');

const filmWith = (trackHandler: string) =>
  Buffer.concat([
    ftyp,
    box('uuid', Buffer.alloc(16), SECRET),
    box(
      'moov',
      times('mvhd'),
      box('udta', box('\u00a9xyz', SECRET)),
      box('meta', SECRET),
      box('trak', times('tkhd'), box('udta', SECRET), box('mdia', times('mdhd'), handler(trackHandler))),
    ),
    box('free', SECRET),
    box('mdat', 'film and sound'),
  ]);

describe('a film', () => {
  it.each(['.mp4', '.m4a'])('that ends in %s loses where and when it was made, and nothing else', async (extension) => {
    const before = filmWith('vide');
    const after = await cleaned(before, extension);
    expect(after.length).toBe(before.length);
    expect(after.toString('latin1')).not.toMatch(/Jane|55\.9533|MADEWHEN/);
    for (const kept of ['ftyp', 'mvhd', 'tkhd', 'mdhd', 'vide', 'length', 'film and sound'])
      expect(after.indexOf(kept)).toBe(before.indexOf(kept));
  });

  it('with a track of what the camera measured is refused', async () => {
    await expect(cleaned(filmWith('meta'), '.mp4')).rejects.toThrow(/what the camera measured.*Export/);
  });

  it('keeps the same film and sound', async () => {
    for (const name of readdirSync(FILM).filter((file) => file.endsWith('.mp4'))) {
      const path = join(folder, name);
      copyFileSync(join(FILM, name), path);
      await cleanFile(path, '.mp4');
      const [before, after] = [readFileSync(join(FILM, name)), readFileSync(path)];
      const media = before.indexOf('mdat');
      expect(media).toBeGreaterThan(0);
      expect(after.length).toBe(before.length);
      const end = media - 4 + before.readUInt32BE(media - 4);
      expect(after.subarray(media, end).equals(before.subarray(media, end))).toBe(true);
    }
  });

  it.each([
    ['is cut short', filmWith('vide').subarray(0, 90)],
    ['claims to be longer than it is', Buffer.concat([ftyp, Buffer.from('7fffffff6d6f6f76', 'hex')])],
    ['has a box of no length', Buffer.concat([ftyp, Buffer.from('000000016d6f6f760000000000000000', 'hex')])],
  ])('that %s does no harm', async (_, bytes) => {
    expect((await cleaned(bytes, '.mp4')).length).toBe(bytes.length);
  });
});

describe('a sound file', () => {
  it('loses its tags, in front and at its end', async () => {
    const body = Buffer.from(`TPE1${SECRET}`);
    const tag = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0', 'latin1'), Buffer.from([body.length]), body]);
    const end = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125, SECRET)]);
    const sound = Buffer.from('fffb9064aabbccdd', 'hex');
    expect(await cleaned(Buffer.concat([tag, sound, end]), '.mp3')).toEqual(sound);
    expect(await cleaned(sound, '.mp3')).toEqual(sound);
  });
});

describe('a PDF', () => {
  async function document(): Promise<PDFDocument> {
    const pdf = await PDFDocument.create();
    pdf.setTitle('What we heard');
    pdf.setAuthor(SECRET);
    pdf.setCreator(SECRET);
    pdf.setProducer(SECRET);
    pdf.setSubject(SECRET);
    pdf.setLanguage('gd');
    const { context, catalog } = pdf;
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:creator>${SECRET}</dc:creator><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Said &amp; done</rdf:li></rdf:Alt></dc:title></rdf:RDF></x:xmpmeta>`;
    catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    const tags = context.obj({ Type: 'StructTreeRoot', Lang: PDFString.of('gd') });
    catalog.set(PDFName.of('StructTreeRoot'), context.register(tags));
    const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#336655' } })
      .withExif({ IFD0: { Copyright: SECRET } })
      .jpeg()
      .toBuffer();
    pdf.addPage([200, 200]).drawImage(await pdf.embedJpg(photo), { x: 10, y: 10, width: 64, height: 64 });
    return pdf;
  }

  const saved = async (pdf: PDFDocument) => pdf.save({ useObjectStreams: false });

  /** All that stands in it, compressed or not. */
  async function everything(bytes: Uint8Array): Promise<string> {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return Buffer.from(await saved(pdf)).toString('latin1');
  }

  it('loses who made it and with what, in its pictures too', async () => {
    const before = await saved(await document());
    expect(await everything(before)).toContain('Jane Doe');
    const after = await everything(await cleaned(before, '.pdf'));
    expect(after).not.toMatch(/Jane|Producer|Creator|CreationDate|ModDate|xmpmeta/);
    expect(after).not.toContain(Buffer.from('\uFEFFJane', 'utf16le').swap16().toString('hex').toUpperCase());
  });

  it('keeps its title, its language, its tags and its pages, which screen readers need', async () => {
    const pdf = await PDFDocument.load(await cleaned(await saved(await document()), '.pdf'), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getLanguage(), pdf.getPageCount()]).toEqual(['What we heard', 'gd', 1]);
    expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    expect(String(pdf.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    const pictures = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isPicture =
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode');
      return isPicture ? [object.contents] : [];
    });
    expect(await Promise.all(pictures.map(async (picture) => (await sharp(picture).metadata()).width))).toEqual([64]);
  });

  it('keeps a title that stands in XMP only', async () => {
    const pdf = await document();
    delete pdf.context.trailerInfo.Info;
    const after = await PDFDocument.load(await cleaned(await saved(pdf), '.pdf'), { updateMetadata: false });
    expect(after.getTitle()).toBe('Said & done');
  });

  it('that is signed is refused', async () => {
    const pdf = await document();
    pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], SigFlags: 3 }));
    await expect(cleaned(await saved(pdf), '.pdf')).rejects.toThrow(/signed digitally.*before it was signed/);
  });

  it('that is protected is refused', async () => {
    const pdf = await document();
    pdf.encrypt({ userPassword: '', ownerPassword: 'x', permissions: {} });
    await expect(cleaned(await saved(pdf), '.pdf')).rejects.toThrow(/protected.*without protection/);
  });

  it('that is broken is refused', async () => {
    await expect(cleaned(Buffer.from('%PDF-1.7\nnothing'), '.pdf')).rejects.toThrow(
      /damaged or missing.*export it as PDF/,
    );
  });
});
