import type { SectionOf } from '../section.ts';

export const downloadsSection: SectionOf<'ComponentSectionsDownloads'> = {
  __typename: 'ComponentSectionsDownloads',
  heading: 'Files',
  items: [
    { title: 'The summary', language: 'gd', file: { file: 'file-pdf' }, pages: 1 },
    { title: 'A file that is gone', language: null, file: { file: 'file-gone' }, pages: null },
  ],
};
