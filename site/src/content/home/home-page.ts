import { actionCard, type ActionCardData } from '../action/action-card.ts';
import { caseStudyCard, type CaseStudyCardData } from '../case-study/case-study-card.ts';
import { PRACTICE_FEED, UPDATES_FEED } from '../feeds/feed-links.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import { pageFrame, siteEntry, type PageFrame } from '../page-frame/page-frame.ts';
import { byDate, milestoneData, type MilestoneData } from '../milestone/milestone-data.ts';
import { changesUpTo, type ChangesSince } from '../milestone/changes.ts';
import { progressOf, type ProgressData } from '../milestone/progress.ts';
import { principleCard, type PrincipleCardData } from '../principle/principles-page.ts';
import { follow, followAll, readEntry, readList, readToday, readTotal } from '../reading/read.ts';
import { reportCard, type ReportCardData } from '../report/report-card.ts';
import type { Home } from './home.ts';

/** The first page. */
export interface HomePageData {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly text: string | undefined;
  readonly picture: PictureData | undefined;
  readonly vision: string;
  readonly principles: readonly PrincipleCardData[];
  readonly actions: readonly ActionCardData[];
  readonly practice: readonly CaseStudyCardData[];
  readonly practiceTotal: number;
  readonly report: ReportCardData | undefined;
  /** The steps that come next, the earliest first. */
  readonly next: readonly MilestoneData[];
  /** How far all actions are together. */
  readonly progress: ProgressData | undefined;
  /** What has changed lately; undefined where nothing was promised. */
  readonly recent: ChangesSince | undefined;
  readonly hasFindings: boolean;
}

const PRACTICE_SHOWN = 3;
const STEPS_SHOWN = 3;

/** The case studies that editors chose, else the newest. */
async function practice(home: Home): Promise<readonly CaseStudyCardData[]> {
  const chosen = (await followAll(home.featuredCaseStudies)).slice(0, PRACTICE_SHOWN);
  const shown =
    chosen.length > 0 ? chosen : await readList('case-study', { order: '-createdAt', limit: PRACTICE_SHOWN });
  return await Promise.all(shown.map(caseStudyCard));
}

/** The report that editors chose, else the newest. */
async function report(home: Home): Promise<ReportCardData | undefined> {
  const [newest] = home.featuredReport ? [] : await readList('report', { order: '-publishedOn', limit: 1 });
  const found = (await follow(home.featuredReport)) ?? newest;
  return found && (await reportCard(found));
}

/** The steps that come next, the earliest first. */
const nextOf = (steps: readonly MilestoneData[]): readonly MilestoneData[] =>
  steps.filter(({ stage }) => stage.key !== 'done').slice(0, STEPS_SHOWN);

/**
 * The first page.
 * @throws {Error} where it is not published: a site cannot do without it.
 */
export async function homePage(): Promise<HomePageData> {
  const home = await readEntry('home', {});
  if (!home)
    throw new Error('Expected the single entry “Home page” to be published, found none. Publish it in the CMS.');
  const site = await siteEntry();
  const steps = await Promise.all(byDate(await readList('milestone')).map(milestoneData));
  const practiceTotal = await readTotal('case-study');
  const feeds = [
    ...(practiceTotal > 0 ? [PRACTICE_FEED] : []),
    ...((await readTotal('milestone')) > 0 ? [UPDATES_FEED] : []),
  ];
  return {
    frame: await pageFrame({
      title: site.strapline ? `${site.name}: ${site.strapline}` : site.name,
      path: '/',
      description: home.hero.text ?? home.vision,
      seo: home.seo,
      cover: { title: home.hero.heading },
      feeds,
      structured: [{ kind: 'site' }],
    }),
    heading: home.hero.heading,
    text: home.hero.text ?? undefined,
    picture: await pictureData(home.hero.image),
    vision: home.vision,
    principles: (await readList('principle', { order: 'order' })).map(principleCard),
    actions: await Promise.all((await readList('action', { order: 'order' })).map(actionCard)),
    practice: await practice(home),
    practiceTotal,
    report: await report(home),
    next: nextOf(steps),
    progress: progressOf(steps),
    recent: steps.length > 0 ? changesUpTo(steps, await readToday()).recent : undefined,
    hasFindings: (await readTotal('finding')) > 0,
  };
}
