import { CaseStudiesDocument, type CaseStudyFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** An example of good practice. */
export type CaseStudy = Normalised<CaseStudyFragment>;

type StoryFilm = Extract<CaseStudy['media'][number], { readonly __typename: 'ComponentMediaVideo' }>;

/** The films in British Sign Language among what is shown with a story. */
export const filmsInBsl = (media: CaseStudy['media']): readonly StoryFilm[] =>
  media.filter((item) => item.__typename === 'ComponentMediaVideo').filter(({ signedInBsl }) => signedInBsl === true);

export const caseStudies = collection({
  type: 'case-study',
  document: CaseStudiesDocument,
  list: (answer) => answer.caseStudies_connection,
  filterBy: ['principles', 'actions', 'themes', 'place', 'organisation', 'stage', 'adaptedFrom'],
  orderBy: ['createdAt', 'title'],
  // A title stands in some thirty lists: those are filled anew, and not rendered.
  late: ['title'],
  derived: {
    hasFilmInBsl: { from: 'media', version: 2, value: (media: CaseStudy['media']) => filmsInBsl(media).length > 0 },
    involvementLevel: {
      from: 'involvement',
      version: 1,
      value: (involvement: CaseStudy['involvement']) => involvement?.level,
    },
    evidence: { from: 'outcomes', version: 1, value: (outcomes: CaseStudy['outcomes']) => outcomes?.evidence },
    yearBegun: { from: 'startedOn', version: 1, value: (startedOn: CaseStudy['startedOn']) => startedOn?.slice(0, 4) },
  },
  reaches: { placesAround: { from: 'place', through: 'place', by: 'within' } },
  search: {
    index: 'practice',
    title: 'title',
    summary: 'summary',
    texts: [
      'contentNote',
      'need',
      'approach',
      'people',
      'involvement.description',
      'outcomes.body',
      'outcomes.measures.label',
      'outcomes.measures.source',
      'quotes.text',
      'quotes.attribution',
      'learning',
      'equality',
      'resources',
      'helped',
      'hindered',
      'sustaining',
      'transfer',
      'media.alternativeText',
      'media.caption',
      'media.title',
      'media.transcript',
      'links.text',
      'contact.name',
      'contact.role',
      'contact.note',
      'interests',
    ],
    names: { placesAround: 'place', themes: 'theme', principles: 'principle', organisation: 'organisation' },
  },
  address: { pages: '/case-studies/', index: '/case-studies/', feed: '/case-studies/feed.atom' },
  sitemap: { order: '-createdAt', isDivided: true },
});
