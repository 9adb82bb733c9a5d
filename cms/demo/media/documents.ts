interface Document {
  file: string;
  mime: string;
  caption: string;
}

/** Files of the report, and a form, in `demo/files/documents`; `cms/demo/make-files` makes them again. */
export const documents = [
  { file: 'whats-next-full.pdf', mime: 'application/pdf', caption: 'The full report' },
  { file: 'whats-next-full.epub', mime: 'application/epub+zip', caption: 'The full report for e-readers' },
  { file: 'whats-next-summary.pdf', mime: 'application/pdf', caption: 'The summary' },
  { file: 'whats-next-easy-read.pdf', mime: 'application/pdf', caption: 'The report in Easy Read' },
  { file: 'lived-experience-easy-read.pdf', mime: 'application/pdf', caption: 'A principle in Easy Read' },
  { file: 'whats-next-large-print.pdf', mime: 'application/pdf', caption: 'The full report in large print' },
  { file: 'whats-next-polish.pdf', mime: 'application/pdf', caption: 'The summary in Polish' },
  { file: 'whats-next-summary.mp3', mime: 'audio/mpeg', caption: 'The summary, read by a computer voice' },
  { file: 'share-good-practice.pdf', mime: 'application/pdf', caption: 'Six questions to answer on paper' },
] as const satisfies readonly Document[];

export type DocumentName = (typeof documents)[number]['file'];
