import { actions } from '../action/action.ts';
import { actionCard, type ActionCardData } from '../action/action-card.ts';
import { caseStudies } from '../case-study/case-study.ts';
import { caseStudyCard, type CaseStudyCardData } from '../case-study/case-study-card.ts';
import { PRACTICE_FEED, UPDATES_FEED } from '../feeds/feed-links.ts';
import { findings } from '../finding/finding.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import { pageFrame, siteEntry, type PageFrame } from '../page-frame/page-frame.ts';
import { threadStops, type ThreadStep } from '../page-frame/thread.ts';
import { milestones } from '../milestone/milestone.ts';
import { byDate, milestoneData, type MilestoneData } from '../milestone/milestone-data.ts';
import { changesUpTo, type ChangesSince } from '../milestone/changes.ts';
import { progressOf } from '../milestone/progress.ts';
import { linkToPlaces } from '../place/places-page.ts';
import { principles } from '../principle/principle.ts';
import { principleCard, type PrincipleCardData } from '../principle/principles-page.ts';
import { indexOf } from '../reading/path-to.ts';
import { follow, followAll, readEntry, readList, readToday, readTotal } from '../reading/read.ts';
import { reportCard, type ReportCardData } from '../report/report-card.ts';
import { speakersData, type SpeakersData } from '../site/speakers.ts';
import type { LinkData } from '../links/link.ts';
import type { Home } from './home.ts';
import { messages } from '../../messages/messages.ts';

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
  /** The way to practice by place; undefined where there are no places. */
  readonly places: LinkData | undefined;
  readonly report: ReportCardData | undefined;
  /** The steps that come next, the earliest first. */
  readonly next: readonly MilestoneData[];
  /** How the promises stand, and where to see them; undefined where there are none. */
  readonly promises: LinkData | undefined;
  /** The thread as pages, from what people said to what is promised. */
  readonly thread: readonly ThreadStep[];
  /** Who asked and who answers. */
  readonly speakers: readonly SpeakersData[];
  /** What has changed lately; undefined where nothing was promised. */
  readonly recent: ChangesSince | undefined;
}

const PRACTICE_SHOWN = 3;
const STEPS_SHOWN = 2;

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

/** How the promises stand, in words that lead to all of them. */
function promisesOf(steps: readonly MilestoneData[]): LinkData | undefined {
  const progress = progressOf(steps);
  if (!progress) return undefined;
  const late = steps.filter((step) => step.late).length;
  return { text: messages.home.promises(progress.done, progress.total, late), href: indexOf(milestones) };
}

/** The thread from what people said to what is promised, each station with how much there is. */
async function thread(): Promise<readonly ThreadStep[]> {
  const stops = [
    { of: findings, words: messages.thread.findings },
    { of: principles, words: messages.thread.principles },
    { of: actions, words: messages.thread.actions },
    { of: caseStudies, words: messages.thread.practice },
    { of: milestones, words: messages.thread.steps },
  ];
  return threadStops(
    await Promise.all(
      stops.map(async ({ of, words }) => ({ href: indexOf(of), words, count: await readTotal(of.type) })),
    ),
  );
}

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
  const feeds = [...(practiceTotal > 0 ? [PRACTICE_FEED] : []), ...(steps.length > 0 ? [UPDATES_FEED] : [])];
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
    places: await linkToPlaces(),
    report: await report(home),
    next: nextOf(steps),
    promises: promisesOf(steps),
    thread: await thread(),
    speakers: (await speakersData(site)).filter(({ role }) => role !== 'runs_this_site'),
    recent: steps.length > 0 ? changesUpTo(steps, await readToday()).recent : undefined,
  };
}
