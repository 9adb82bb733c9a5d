import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { folders } from './places.ts';
import { chapterHtml, invented } from './print/full-report.ts';
import { withoutSiteLinks } from './print/sheet.ts';
import { readReport } from './report-text.ts';
import { zip } from './zip.ts';

const { title, chapters } = await readReport();
const pictures = [...new Set(chapters.flatMap((chapter) => chapter.pictures.map(({ file }) => file)))];

const xhtml = (heading: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>${heading}</title></head><body>${body}</body></html>`;

/** In XHTML an `img` closes itself; the caption beside a picture says what it shows, so the picture itself is decoration. */
const picture = (file: string): Promise<string> => Promise.resolve(`<img src="${file}" alt=""/>`);

const files: Record<string, string> = {
  'cover.xhtml': xhtml(
    title,
    `<h1>${title}</h1><p>The report of a national engagement on mental health recovery in Scotland.</p>${invented}`,
  ),
};
for (const [index, chapter] of chapters.entries()) {
  files[`chapter-${index + 1}.xhtml`] = xhtml(chapter.heading, withoutSiteLinks(await chapterHtml(chapter, picture)));
}

const links = chapters.map(({ heading }, index) => `<li><a href="chapter-${index + 1}.xhtml">${heading}</a></li>`);
const navigation = xhtml('Contents', `<nav epub:type="toc"><h1>Contents</h1><ol>${links.join('')}</ol></nav>`);

const manifest = [
  ...Object.keys(files).map(
    (name, index) => `<item id="text-${index}" href="${name}" media-type="application/xhtml+xml"/>`,
  ),
  ...pictures.map((name, index) => `<item id="picture-${index}" href="${name}" media-type="image/jpeg"/>`),
  '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
];
const spine = Object.keys(files).map((_, index) => `<itemref idref="text-${index}"/>`);
const metadata =
  '<dc:identifier id="id">urn:waymark:demo:whats-next:2</dc:identifier>' +
  `<dc:title>${title}</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-09-17T00:00:00Z</meta>` +
  ['textual', 'visual'].map((mode) => `<meta property="schema:accessMode">${mode}</meta>`).join('') +
  ['structuralNavigation', 'tableOfContents']
    .map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`)
    .join('') +
  '<meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityHazard">none</meta>';
const book = `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${manifest.join('')}</manifest><spine>${spine.join('')}</spine></package>`;
const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const inBook = (name: string, content: string | Buffer) => ({ name: `book/${name}`, content: Buffer.from(content) });
const archive = zip([
  { name: 'mimetype', content: Buffer.from('application/epub+zip') },
  { name: 'META-INF/container.xml', content: Buffer.from(container) },
  inBook('book.opf', book),
  inBook('nav.xhtml', navigation),
  ...Object.entries(files).map(([name, content]) => inBook(name, content)),
  ...(await Promise.all(
    pictures.map(async (name) =>
      inBook(name, await sharp(join(folders.pictures, name)).resize(900).jpeg({ quality: 75 }).toBuffer()),
    ),
  )),
]);
mkdirSync(folders.documents, { recursive: true });
writeFileSync(join(folders.documents, 'whats-next-full.epub'), archive);
console.log(`whats-next-full.epub: ${Math.round(archive.length / 1024)} kB`);
