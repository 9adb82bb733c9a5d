import type { ActionSlug } from '../actions';
import type { ConsentReference } from '../consents';
import type { OrganisationSlug } from '../organisations';
import type { PlaceSlug } from '../places';
import type { PrincipleSlug } from '../principles';
import type { Contact, Link, Measure, Picture, Quote, Video } from '../story-types';
import type { ThemeSlug } from '../themes';

/** What is enough to publish. Every demo case study is invented, so none says so itself. */
interface QuickFields {
  slug: string;
  title: string;
  summary: string;
  organisation: OrganisationSlug;
  place: PlaceSlug;
  stage: 'running' | 'finished' | 'planned';
  startedOn?: string;
  endedOn?: string;
  principles: readonly [PrincipleSlug, ...PrincipleSlug[]];
  actions: readonly ActionSlug[];
  themes: readonly ThemeSlug[];
  contact?: Contact;
  picture?: Picture;
}

/** The parts of the story that are told in Markdown, in the order of the page. */
export const storyFields = [
  'need',
  'approach',
  'people',
  'learning',
  'equality',
  'resources',
  'helped',
  'hindered',
  'sustaining',
  'transfer',
] as const;

export interface Involvement {
  level: 'led' | 'co-produced' | 'consulted' | 'informed';
  paid: 'yes' | 'expenses only' | 'no' | 'not known';
  description: string;
}

export interface Outcomes {
  evidence: 'emerging' | 'promising' | 'evaluated';
  body: string;
  measures: readonly Measure[];
}

export interface CaseStudy extends QuickFields, Partial<Record<(typeof storyFields)[number], string>> {
  involvement?: Involvement;
  outcomes?: Outcomes;
  /** Slugs of case studies that come before it in `caseStudies`. */
  adaptedFrom?: readonly string[];
  adaptedHow?: string;
  quotes?: readonly Quote[];
  media?: readonly (Picture | Video)[];
  links?: readonly Link[];
  contentNote?: string;
  interests?: string;
  consent?: ConsentReference;
  reviewedOn?: string;
  reviewBy?: string;
}
