import { paragraph } from '../../content/fixtures/rich-text-fixtures.ts';
import type { SectionOf } from '../section.ts';

export const calloutSection: SectionOf<'ComponentSectionsCallout'> = {
  __typename: 'ComponentSectionsCallout',
  heading: 'Good to know',
  tone: 'important',
  body: paragraph('We never track you.'),
};
