import { prose, type Prose } from '../../content/rich-text/rich-text.ts';
import type { SectionOf } from '../section.ts';

/** Parts that open and close. */
export interface AccordionBlockData {
  readonly heading: string;
  readonly items: readonly { readonly heading: string; readonly body: Prose | undefined }[];
}

export function accordionBlock(
  { heading, items }: SectionOf<'ComponentSectionsAccordion'>,
  field: string,
): AccordionBlockData {
  return {
    heading,
    items: items.map((item, index) => ({
      heading: item.heading,
      body: prose(item.body, { field: `${field}.items[${index}].body`, under: 3 }),
    })),
  };
}
