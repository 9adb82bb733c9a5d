import { paragraph } from '../../content/fixtures/rich-text-fixtures.ts';
import type { SectionOf } from '../section.ts';

export const richTextSection: SectionOf<'ComponentSectionsRichText'> = {
  __typename: 'ComponentSectionsRichText',
  body: [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'Who we are' }] },
    ...paragraph('A small team.'),
  ],
};
