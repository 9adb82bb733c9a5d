/** The reports. */
export const reports = {
  title: 'Reports',
  description: 'Our reports, as web pages and in other formats.',
  published: (day: string) => `Published on ${day}`,
  publishedAnew: (day: string, edition: number) => `Published on ${day}, now in edition ${edition}`,
};

/** The page of a report. */
export const report = {
  kind: 'Report',
  keyFindings: 'Key findings',
  versions: 'Read, watch or listen',
  toChapters: 'Go to the chapters',
  anotherFormat: 'Another format or language',
  askForAnother: 'Do you need another format or language? Please ask us for it.',
  changes: 'What changed between editions',
  edition: (edition: number) => `Edition ${edition}`,
  olderEdition: (made: number, current: number) =>
    `This version is from edition ${made}. The report is now in edition ${current}.`,
  thread: 'Where this report fits',
};

/** The versions of a report. */
export const renditions = {
  kinds: {
    web: 'Web page',
    full: 'Full report',
    summary: 'Summary',
    easy_read: 'Easy Read',
    large_print: 'Large print',
    bsl: 'British Sign Language (BSL)',
    audio: 'Audio',
    translation: 'Translation',
  },
  /** Over a version that is seen or heard on the page. */
  player: (kind: string) => `${kind} version`,
  signedBy: (signer: string) => `Signed by ${signer}.`,
};
