import { text } from './escape.js';
import { readSite } from './read-content.js';

const FORMATS = {
  pdf: 'PDF',
  doc: 'Word document',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF text',
  epub: 'EPUB e-book',
  xls: 'Excel table',
  xlsx: 'Excel table',
  ods: 'OpenDocument table',
  csv: 'CSV table',
  ppt: 'PowerPoint slides',
  pptx: 'PowerPoint slides',
  zip: 'ZIP folder',
  mp3: 'MP3 sound',
  ogg: 'Ogg sound',
  wav: 'WAV sound',
  m4a: 'M4A sound',
  mp4: 'MP4',
  webm: 'WebM',
};

/** What kind of file is at an address; undefined where it is a page. */
function formatOf(href, absolute) {
  if (!absolute && !href.startsWith('/')) return undefined;
  const path = absolute ? new URL(href).pathname : href.replace(/[?#].*$/, '');
  return FORMATS[/\.([a-z0-9]+)$/i.exec(path)?.[1].toLowerCase()];
}

let host;
const isOwn = (href) => (host ??= new URL(readSite().origin).host) === new URL(href).host;

/** A link that an editor chose, as HTML, with what is behind it where its text does not say so. */
export function linkHtml({ text: words, href }) {
  const absolute = /^https?:/i.test(href);
  const external = absolute && !isOwn(href);
  const format = formatOf(href, absolute);
  const isSaid = !format || words.toLowerCase().includes(format.toLowerCase());
  const told = isSaid ? text(words) : `${text(words)} (${format})`;
  if (href.startsWith('tel:')) return `<a class="nobreak" href="${text(href)}">${told}</a>`;
  if (!external) return `<a href="${text(href)}">${told}</a>`;
  const unsaid = /\bwebsite\b/i.test(words) ? '' : '<span class="visually-hidden"> (another website)</span>';
  return `<a class="external" href="${text(href)}">${told}${unsaid}</a>`;
}
