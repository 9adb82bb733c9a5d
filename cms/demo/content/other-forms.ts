import type { DocumentName } from '../media/documents';
import type { Picture } from './story-types';

interface OtherForms {
  easyRead: { sentence: string; picture: Picture; file?: DocumentName; pages?: number };
  /** What the film in BSL is to be about; the film itself is a placeholder. */
  bsl?: string;
}

/** Principles and actions by their slugs, and promises by their titles, that are in other forms; all others say that they are not yet. */
const otherForms: Readonly<Record<string, OtherForms>> = {
  'lived-experience': {
    easyRead: {
      sentence: 'Listen to people who have been unwell. They know what helps.',
      picture: { file: 'circle-of-chairs.jpg', alternativeText: 'Chairs in a circle.' },
      file: 'lived-experience-easy-read.pdf',
      pages: 2,
    },
    bsl: 'the principle “Value lived experience everywhere”',
  },
  'peer-support': {
    easyRead: {
      sentence: 'People who have been through the same help each other.',
      picture: { file: 'bench.jpg', alternativeText: 'A bench for two.' },
    },
  },
  'champion-lived-experience': {
    easyRead: {
      sentence: 'Tell everyone that people who have been unwell know what helps.',
      picture: { file: 'hall.jpg', alternativeText: 'A village hall.' },
    },
    bsl: 'the action “Champion lived experience and peer support”',
  },
  'The findings are shared with everyone who took part': {
    easyRead: {
      sentence: 'Everyone who took part gets the report first.',
      picture: { file: 'kitchen-table.jpg', alternativeText: 'A kitchen table with cups for everyone.' },
    },
    bsl: 'the promise to share the findings',
  },
};

export const otherFormsOf = (name: string): OtherForms | undefined => otherForms[name];
