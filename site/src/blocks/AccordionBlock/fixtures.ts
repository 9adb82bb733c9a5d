import { paragraph } from '../../content/fixtures/rich-text-fixtures.ts';
import type { SectionOf } from '../section.ts';

export const accordionSection: SectionOf<'ComponentSectionsAccordion'> = {
  __typename: 'ComponentSectionsAccordion',
  heading: 'Questions',
  items: [{ heading: 'Who runs it?', body: paragraph('A charity.') }],
};
