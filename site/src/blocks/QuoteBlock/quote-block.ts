import type { QuoteData } from '../../content/finding/finding-data.ts';
import type { SectionOf } from '../section.ts';

/** What a person said. */
export interface QuoteBlockData {
  readonly quote: QuoteData;
}

export function quoteBlock({ quote }: SectionOf<'ComponentSectionsQuote'>): QuoteBlockData {
  return { quote };
}
