/**
 * The types of the files that a release can hold, by the ending of their name (IANA's media types registry).
 * Servers bring lists of their own, and each lacks some of these; `nosniff` makes a missing one a broken file.
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  // RFC 4287, section 7, names the type and the ending. A feed that ended in .xml would need a rule of its own in each server.
  atom: 'application/atom+xml; charset=utf-8',
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** What a file without a known ending is: bytes, to be kept and not shown. */
export const ANY_CONTENT = 'application/octet-stream';

/** The type of a file, by its name. */
export function contentTypeOf(file: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
  return (ending !== undefined && Object.hasOwn(CONTENT_TYPES, ending) && CONTENT_TYPES[ending]) || ANY_CONTENT;
}

/** The endings of each type, for servers that are told so. */
export function endingsByType(): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(CONTENT_TYPES)) endings.set(type, [...(endings.get(type) ?? []), ending]);
  return endings;
}
