import { defineLiveCollection } from 'astro/content/config';
import type { Action } from './content/action/action.ts';
import type { CaseStudy } from './content/case-study/case-study.ts';
import type { MediaFile } from './content/file/file.ts';
import type { Finding } from './content/finding/finding.ts';
import type { Home } from './content/home/home.ts';
import type { Milestone } from './content/milestone/milestone.ts';
import type { Organisation } from './content/organisation/organisation.ts';
import type { Page } from './content/page/page.ts';
import type { Place } from './content/place/place.ts';
import type { Principle } from './content/principle/principle.ts';
import type { Redirect } from './content/redirect/redirect.ts';
import type { Report } from './content/report/report.ts';
import type { Site } from './content/site/site.ts';
import type { Theme } from './content/theme/theme.ts';
import { entryLoader, listPageLoader, listPagesLoader, todayLoader, totalLoader } from './content/live.ts';
import type { Readable } from './content/content-source.ts';

// Astro lets no other file define live collections.
const live = <Entry extends Record<string, unknown>>(type: Readable) =>
  defineLiveCollection({ loader: entryLoader<Entry>(type) });

/** Everything that pages can read; one line per content type. */
export const collections = {
  action: live<Action>('action'),
  'case-study': live<CaseStudy>('case-study'),
  file: live<MediaFile>('file'),
  finding: live<Finding>('finding'),
  home: live<Home>('home'),
  milestone: live<Milestone>('milestone'),
  organisation: live<Organisation>('organisation'),
  page: live<Page>('page'),
  place: live<Place>('place'),
  principle: live<Principle>('principle'),
  redirect: live<Redirect>('redirect'),
  report: live<Report>('report'),
  site: live<Site>('site'),
  theme: live<Theme>('theme'),
  'list-page': defineLiveCollection({ loader: listPageLoader() }),
  'list-pages': defineLiveCollection({ loader: listPagesLoader() }),
  today: defineLiveCollection({ loader: todayLoader() }),
  total: defineLiveCollection({ loader: totalLoader() }),
};
