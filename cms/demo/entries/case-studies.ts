import { type CaseStudy, storyFields } from '../content/case-studies/case-study-types';
import { toBlocks } from '../markdown/blocks';
import { linkData, measureData, pictureData, quoteData, videoData } from './components';
import type { EntryData, Library } from './library';

function storyData(caseStudy: CaseStudy): EntryData {
  const told = storyFields.flatMap((field) => {
    const markdown = caseStudy[field];
    return markdown === undefined ? [] : [[field, toBlocks(markdown)] as const];
  });
  return Object.fromEntries(told);
}

const relationData = (library: Library, caseStudy: CaseStudy): EntryData => ({
  organisation: library.entry('api::organisation.organisation', caseStudy.organisation),
  place: library.entry('api::place.place', caseStudy.place),
  principles: caseStudy.principles.map((slug) => library.entry('api::principle.principle', slug)),
  actions: caseStudy.actions.map((slug) => library.entry('api::action.action', slug)),
  themes: caseStudy.themes.map((slug) => library.entry('api::theme.theme', slug)),
  adaptedFrom: caseStudy.adaptedFrom?.map((slug) => library.entry('api::case-study.case-study', slug)),
  consent: caseStudy.consent && library.entry('api::consent.consent', caseStudy.consent),
});

/** One case study as the document service takes it; every one is marked as invented. */
export function caseStudyData(library: Library, caseStudy: CaseStudy): EntryData {
  const { picture, outcomes, quotes, media, links, ...rest } = caseStudy;
  return {
    ...rest,
    ...relationData(library, caseStudy),
    ...storyData(caseStudy),
    invented: true,
    image: picture && pictureData(library, picture),
    outcomes: outcomes && { ...outcomes, body: toBlocks(outcomes.body), measures: outcomes.measures.map(measureData) },
    quotes: quotes?.map((quote) => quoteData(library, quote)),
    links: links?.map((link) => linkData(library, link)),
    media: media?.map((item) =>
      'file' in item
        ? { __component: 'media.image', ...pictureData(library, item) }
        : { __component: 'media.video', ...videoData(library, item) },
    ),
  };
}

export const addCaseStudy = (library: Library, caseStudy: CaseStudy): Promise<void> =>
  library.add('api::case-study.case-study', caseStudy.slug, caseStudyData(library, caseStudy));
