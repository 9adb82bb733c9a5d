import type { LoadedBlock } from '../../blocks/block.ts';
import { loadBlocks } from '../../blocks/load-blocks.ts';
import { actionPage, type ActionPageData } from '../action/action-page.ts';
import { caseStudyListPage, type CaseStudyListPageData } from '../case-study/case-study-list-page.ts';
import { caseStudyPage, type CaseStudyPageData } from '../case-study/case-study-page.ts';
import { withSource } from '../current-source.ts';
import { findingsPage, type FindingsPageData } from '../finding/findings-page.ts';
import type { HubItem } from '../hub/hub-items.ts';
import { hubPage } from '../hub/hub-page.ts';
import { hubs } from '../hub/hubs.ts';
import { homePage, type HomePageData } from '../home/home-page.ts';
import { withShareCards } from '../media/request-share-card.ts';
import { progressPage, type ProgressPageData } from '../milestone/progress-page.ts';
import { promisePage, type PromisePageData } from '../milestone/promise-page.ts';
import { overviewPage, type OverviewPageData } from '../overview/overview-page.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { aboutPage } from '../page/fixtures.ts';
import { placesPage, type PlacesPageData } from '../place/places-page.ts';
import { principlePage, type PrinciplePageData } from '../principle/principle-page.ts';
import { reportPage, type ReportPageData } from '../report/report-page.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { messages } from '../../messages/messages.ts';

/** What the style guide shows: pages made from the fixtures, whose parts stand on it one by one. */
export interface Specimens {
  readonly home: HomePageData;
  readonly principle: PrinciplePageData;
  readonly action: ActionPageData;
  readonly study: CaseStudyPageData;
  readonly list: CaseStudyListPageData;
  readonly place: CaseStudyListPageData;
  readonly emptyPlace: CaseStudyListPageData;
  readonly places: PlacesPageData;
  readonly report: ReportPageData;
  readonly findings: FindingsPageData;
  readonly progress: ProgressPageData;
  readonly promise: PromisePageData;
  readonly overview: OverviewPageData;
  readonly blocks: readonly LoadedBlock[];
  readonly hubItems: readonly HubItem[];
}

/** The style guide. */
export interface StyleguidePageData {
  readonly frame: PageFrame;
  readonly specimens: Specimens;
}

function there<T>(page: T | undefined, name: string): T {
  if (page !== undefined) return page;
  throw new Error(`Expected the fixtures to have ${name}, found none. Look into site/src/content/fixtures.`);
}

async function specimens(): Promise<Specimens> {
  return {
    home: await homePage(),
    principle: there(await principlePage('peer-support'), 'the principle “peer-support”'),
    action: there(await actionPage('champion'), 'the action “champion”'),
    study: there(await caseStudyPage('harbour-walks'), 'the case study “harbour-walks”'),
    list: there(await caseStudyListPage({}), 'case studies'),
    place: there(await caseStudyListPage({ kind: 'place', slug: 'nhs-orkney' }), 'the place “nhs-orkney”'),
    emptyPlace: there(await caseStudyListPage({ kind: 'place', slug: 'westray' }), 'the place “westray”'),
    places: there(await placesPage(), 'places'),
    report: there(await reportPage('whats-next'), 'the report “whats-next”'),
    findings: there(await findingsPage(), 'findings'),
    progress: there(await progressPage(), 'milestones'),
    promise: there(await promisePage('a-paid-place'), 'the promise “a-paid-place”'),
    overview: await overviewPage(),
    hubItems: (await Promise.all(Object.values(hubs).map(hubPage))).flatMap(({ groups }) =>
      groups.flatMap(({ items }) => items),
    ),
    blocks: await loadBlocks(aboutPage.sections, 'the fixture “About”, field sections'),
  };
}

/** The style guide: every component and every block, made from the fixtures that the tests use. */
export async function styleguidePage(): Promise<StyleguidePageData> {
  return {
    frame: await pageFrame({
      title: messages.styleguide.title,
      path: '/styleguide/',
      isIndexed: false,
      description: messages.styleguide.description,
    }),
    // The pictures that those pages ask for are nobody's: nothing links to them.
    specimens: (await withShareCards(() => withSource(fixtureSource(), specimens))).result,
  };
}
