import { DEFAULT_LOCALE } from '@waymark/shared-types';
import type { Calendar, CalendarDay } from '../calendar/icalendar.ts';
import { inWords, lastDayOf } from '../dates/dates.ts';
import { early } from '../late/early.ts';
import type { LinkData } from '../links/link.ts';
import { siteEntry } from '../page-frame/page-frame.ts';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';
import { byDate } from './milestone-data.ts';
import { milestones, type Milestone } from './milestone.ts';
import { ownerData } from './owner.ts';
import { messages } from '../../messages/messages.ts';

/** Only pages that are there because something is due may link to it. */
export const DUE_CALENDAR: LinkData = { text: messages.milestones.calendar, href: '/progress/due.ics' };

type Due = Milestone & { readonly expectedOn: NonNullable<Milestone['expectedOn']> };

/** Whether a promise is expected at some time, and not kept yet. */
export const isDue = (promise: Milestone): promise is Due => promise.stage !== 'done' && promise.expectedOn !== null;

/** The last day on which a promise is kept in time: nothing is due before its whole period has gone by. */
async function dueDay(promise: Due, site: URL): Promise<CalendarDay> {
  const { documentId, title, summary, number, expectedOn, moves, publishedAt, createdAt } = promise;
  const owner = await ownerData(promise);
  const name = messages.milestones.numbered(number);
  return {
    id: `promise-${documentId}@${site.hostname}`,
    day: lastDayOf(expectedOn),
    title: messages.milestones.due(name, title),
    text: messages.milestones.dueText({
      summary,
      expected: inWords(expectedOn),
      owner: owner && early(owner.name),
    }),
    url: new URL(pathTo(milestones, promise), site).href,
    published: publishedAt ?? createdAt ?? `${expectedOn.on}T00:00:00Z`,
    moved: moves.length,
  };
}

/**
 * What is due, day by day.
 * @param site Any absolute address of the site.
 */
export async function dueCalendar(site: URL): Promise<Calendar> {
  const due = byDate(await readList('milestone')).filter(isDue);
  const { name } = await siteEntry();
  return {
    title: `${early(name)}: ${DUE_CALENDAR.text}`,
    language: DEFAULT_LOCALE,
    days: await Promise.all(due.map((promise) => dueDay(promise, site))),
  };
}
