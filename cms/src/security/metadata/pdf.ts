import {
  EncryptedPDFError,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { errors } from '@strapi/utils';
import { cleanJpeg } from './jpeg';

/** What programs keep about a document, or about a part of it (ISO 32000-2, sections 14.3 and 14.5). */
const PRIVATE = ['Metadata', 'PieceInfo', 'LastModified'].map((key) => PDFName.of(key));

/**
 * A PDF without its author, programs, times and XMP, and with pictures in it without what cameras wrote. Its title, its language and the
 * tags for screen readers stay. What it shows stays too, comments and attached files included.
 * @throws a validation error where the PDF is protected, signed or broken
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await load(bytes);
  if (isSigned(pdf))
    throw new errors.ValidationError(
      'This PDF is signed digitally. What tells of its author must be taken out, which would break the signature. Upload the copy from before it was signed.',
    );
  const title = pdf.getTitle() ?? xmpTitle(pdf);
  removeInfo(pdf);
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (!(dictionary instanceof PDFDict)) continue;
    if (isNamed(dictionary, 'Type', 'Metadata')) pdf.context.delete(ref);
    for (const key of PRIVATE) dictionary.delete(key);
    if (object instanceof PDFRawStream && isNamed(dictionary, 'Filter', 'DCTDecode'))
      pdf.context.assign(ref, PDFRawStream.of(dictionary, cleanJpeg(object.contents)));
  }
  if (title) pdf.setTitle(title);
  return pdf.save({ updateFieldAppearances: false, addDefaultPage: false });
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    if (pdf.getPageCount() > 0) return pdf;
  } catch (error) {
    if (error instanceof EncryptedPDFError)
      throw new errors.ValidationError(
        'This PDF is protected by a password, or against copying, which also keeps screen readers out. Save it without protection, and upload that.',
      );
  }
  throw new errors.ValidationError(
    'This PDF cannot be read: a part of it is damaged or missing. Open it, export it as PDF again, and upload that.',
  );
}

/** Whether a signature holds for the bytes as they are (ISO 32000-2, table 225: SigFlags). */
function isSigned(pdf: PDFDocument): boolean {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  const flags = form instanceof PDFDict ? form.lookup(PDFName.of('SigFlags')) : undefined;
  return flags instanceof PDFNumber && (flags.asNumber() & 1) === 1;
}

function removeInfo({ context }: PDFDocument): void {
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  delete context.trailerInfo.Info;
}

/** The title as newer programs keep it, only in XMP. */
function xmpTitle(pdf: PDFDocument): string | undefined {
  const xmp = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(xmp instanceof PDFRawStream)) return undefined;
  const text = Buffer.from(xmp.contents).toString('utf8');
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(text)?.[1]?.trim();
  return title?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function isNamed(dictionary: PDFDict, key: string, name: string): boolean {
  return dictionary.get(PDFName.of(key)) === PDFName.of(name);
}
