import type { DocumentName } from '../../media/documents';
import type { PageSlug } from '../page-slugs';
import type { Chart, Picture, Quote, Video } from '../story-types';

/** A block of a page, named as in `sections.*`; every body is Markdown. */
export type Section =
  | { block: 'rich-text'; body: string }
  | { block: 'image'; image: Picture }
  | { block: 'video'; video: Video }
  | { block: 'quote'; quote: Quote }
  | { block: 'callout'; heading: string; tone: 'note' | 'important' | 'help'; body: string }
  | { block: 'chart'; chart: Chart }
  | { block: 'accordion'; heading: string; items: readonly { heading: string; body: string }[] }
  | { block: 'downloads'; heading: string; items: readonly Download[] }
  | {
      block: 'related';
      heading: string;
      caseStudies?: readonly string[];
      reports?: readonly string[];
      pages?: readonly PageSlug[];
    }
  | { block: 'speakers'; heading: string }
  | { block: 'timeline'; heading: string; items: readonly { date: string; title: string; text?: string }[] };

interface Download {
  title: string;
  language: string;
  file: DocumentName;
  pages?: number;
}

export interface Page {
  slug: PageSlug;
  title: string;
  summary: string;
  sections: readonly Section[];
}
