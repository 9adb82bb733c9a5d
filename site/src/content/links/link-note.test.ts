import { expect, it } from 'vitest';
import { linkNote } from './link-note.ts';

it.each<[href: string, text: string, format: string | undefined, external: boolean, unsaid: boolean]>([
  ['https://example.org/', 'Example', undefined, true, true],
  ['HTTPS://example.org/page?file=a.pdf', 'Example', undefined, true, true],
  ['https://example.org/report.pdf?v=2#page=3', 'The report', 'PDF', true, true],
  ['https://example.org/report.pdf', 'The report (PDF, 2 MB)', undefined, true, true],
  ['https://example.org/', 'Walks: website', undefined, true, false],
  ['https://own.example.org/about/', 'About', undefined, false, false],
  ['https://own.example.org/media/1/plan.pdf', 'The plan', 'PDF', false, false],
  ['/media/1/plan.docx', 'The plan', 'Word document', false, false],
  ['/media/1/figures.CSV?v=1', 'The figures', 'CSV table', false, false],
  ['/principles/', 'Principles', undefined, false, false],
  ['/about.html', 'About', undefined, false, false],
  ['#read', 'Read it', undefined, false, false],
  ['mailto:a.pdf@example.org', 'Write', undefined, false, false],
  ['tel:999', '999', undefined, false, false],
])(
  'of a link to %s with the text “%s”, the format is %s, and that it leads elsewhere: %s; words must say so: %s',
  (href, text, format, external, unsaid) => {
    const isOwn = (address: string) => address.startsWith('https://own.example.org/');
    expect(linkNote(href, text, isOwn)).toEqual({ format, external, unsaid });
  },
);
