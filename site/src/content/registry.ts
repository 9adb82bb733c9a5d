import type { ContentType } from '@waymark/shared-types';
import { actions } from './action/action.ts';
import { caseStudies } from './case-study/case-study.ts';
import { findings } from './finding/finding.ts';
import { home } from './home/home.ts';
import { milestones } from './milestone/milestone.ts';
import { organisations } from './organisation/organisation.ts';
import { pages } from './page/page.ts';
import { places } from './place/place.ts';
import { principles } from './principle/principle.ts';
import { redirects } from './redirect/redirect.ts';
import { reports } from './report/report.ts';
import { searchWords } from './search-words/search-words.ts';
import { site } from './site/site.ts';
import { terms } from './term/term.ts';
import { themes } from './theme/theme.ts';
import type { AnyDefinition, Definition } from './definition.ts';
import type { Normalised } from './normalised.ts';

/**
 * Every public content type of the CMS; one that is missing here fails the type check. What must know all types (live
 * collections, addresses, the sitemap, kinds of pages) follows from here, in this order.
 */
export const registry = {
  home: home,
  principle: principles,
  action: actions,
  'case-study': caseStudies,
  report: reports,
  milestone: milestones,
  finding: findings,
  page: pages,
  organisation: organisations,
  place: places,
  term: terms,
  theme: themes,
  redirect: redirects,
  'search-words': searchWords,
  site: site,
} satisfies Record<ContentType, AnyDefinition>;

/** An entry of a content type, as pages get it. */
export type EntryOf<T extends ContentType> = T extends ContentType
  ? (typeof registry)[T] extends Definition<infer Node>
    ? Normalised<Node>
    : never
  : never;

/** Every definition, for what treats all types alike. */
export const definitions: readonly AnyDefinition[] = Object.values(registry);
