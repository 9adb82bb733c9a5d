import { expect, it } from 'vitest';
import { linkNote } from './link-note.ts';

it.each<[href: string, text: string, format: string | undefined, external: boolean]>([
  ['https://example.org/', 'Example', undefined, true],
  ['HTTPS://example.org/page?file=a.pdf', 'Example', undefined, true],
  ['https://example.org/report.pdf?v=2#page=3', 'The report', 'PDF', true],
  ['https://example.org/report.pdf', 'The report (PDF, 2 MB)', undefined, true],
  ['/media/1/plan.docx', 'The plan', 'Word document', false],
  ['/media/1/figures.CSV?v=1', 'The figures', 'CSV table', false],
  ['/principles/', 'Principles', undefined, false],
  ['/about.html', 'About', undefined, false],
  ['#read', 'Read it', undefined, false],
  ['mailto:a.pdf@example.org', 'Write', undefined, false],
  ['tel:999', '999', undefined, false],
])(
  'of a link to %s with the text “%s”, the format is %s, and that it leads elsewhere: %s',
  (href, text, format, external) => {
    expect(linkNote(href, text)).toEqual({ format, external });
  },
);
