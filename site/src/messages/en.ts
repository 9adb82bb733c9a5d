import { accessibilityCheck, accessibilityStatement } from './en/accessibility-statement.ts';
import { caseStudies, caseStudy, caseStudyFacts, placePage, story } from './en/case-studies.ts';
import { actions, findings, home, principles, thread } from './en/engagement.ts';
import { collection, compare, explorer, search } from './en/explorer.ts';
import { fields } from './en/fields.ts';
import { askForFormat, hub, hubs, otherForms } from './en/formats.ts';
import { lists } from './en/grammar.ts';
import {
  citation,
  contact,
  feeds,
  footer,
  header,
  helpNow,
  layout,
  links,
  nothingYet,
  errorPages,
  speakers,
  waysOn,
} from './en/layout.ts';
import { charts, dates, files, films, languages, pictures, players } from './en/media.ts';
import { inShort, milestones, promise, recentChanges } from './en/milestones.ts';
import { overview } from './en/overview.ts';
import { renditions, report, reports } from './en/reports.ts';
import { styleguide } from './en/styleguide.ts';
import { words } from './en/words.ts';

/** The interface in English, by where a reader meets its texts. */
export const en = {
  layout,
  header,
  helpNow,
  footer,
  links,
  contact,
  citation,
  waysOn,
  nothingYet,
  errorPages,
  speakers,
  feeds,
  home,
  findings,
  principles,
  actions,
  thread,
  milestones,
  promise,
  inShort,
  recentChanges,
  overview,
  caseStudies,
  placePage,
  search,
  explorer,
  compare,
  collection,
  caseStudy,
  caseStudyFacts,
  story,
  reports,
  report,
  renditions,
  hubs,
  hub,
  askForFormat,
  otherForms,
  files,
  films,
  players,
  pictures,
  charts,
  fields,
  dates,
  languages,
  lists,
  accessibilityStatement,
  accessibilityCheck,
  styleguide,
  words,
};
