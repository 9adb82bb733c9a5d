import { prose, type Prose } from '../../content/rich-text/rich-text.ts';
import type { SectionOf } from '../section.ts';

/** A short text set apart. */
export interface CalloutBlockData {
  readonly heading: string;
  readonly tone: SectionOf<'ComponentSectionsCallout'>['tone'];
  readonly body: Prose | undefined;
}

export function calloutBlock(
  { heading, tone, body }: SectionOf<'ComponentSectionsCallout'>,
  field: string,
): CalloutBlockData {
  return { heading, tone, body: prose(body, { field: `${field}.body`, under: 2 }) };
}
