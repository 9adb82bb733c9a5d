import { sectionsOf } from './sections.js';

/** A story this long has a list of its parts. */
const LONG = 4;

/** The parts that follow the story. */
export const END_PARTS = {
  contact: { id: 'contact', heading: 'Ask about this work' },
  interests: { id: 'interests', heading: 'Declared interests' },
  cite: { id: 'cite', heading: 'How to cite this page' },
  related: { id: 'related', heading: 'Related practice' },
};

/**
 * What stands on the page of a case study, and the list of its parts, which is empty where the story is short. Where nobody is
 * named to ask, it is the team of the site.
 */
export function partsOfCaseStudy(study, { frame }) {
  const sections = sectionsOf(study);
  const contact = study.contact ?? frame.contact;
  return {
    sections,
    contact,
    contactIntro: study.contact ? undefined : 'We have no contact for this work. You can ask us instead.',
    skipTo: sections.find(({ id }) => id === 'learning')?.id,
    contents:
      sections.length < LONG
        ? []
        : [
            ...sections,
            ...(contact ? [END_PARTS.contact] : []),
            ...(study.interests ? [END_PARTS.interests] : []),
            END_PARTS.cite,
            ...(study.related.length > 0 ? [END_PARTS.related] : []),
          ],
  };
}
