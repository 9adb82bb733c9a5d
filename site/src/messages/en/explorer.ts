import type { SiteKind } from '../../content/search/search.ts';
import { manyCounted, written } from './grammar.ts';

const examples = (count: number) => manyCounted(count, { one: 'example', other: 'examples' });
const pages = (count: number) => manyCounted(count, { one: 'page', other: 'pages' });

/** The page that finds anything on the site. */
export const search = {
  title: 'Search',
  description: 'Search everything on this site by words: pages, reports, promises and examples of good practice.',
  lede: 'Look for words in everything on this site.',
  label: 'Search this site',
  go: 'Search',
  needsScript:
    'To search by words, your browser has to allow scripts from this site. Without them, everything on this site is listed below.',
  aToZ: 'Everything on this site, from A to Z',
  byLetter: 'Letters',
  practice: 'Good practice',
  onThisSite: 'Pages, reports and promises',
  kinds: {
    report: 'Report',
    chapter: 'Chapter of a report',
    principle: 'Principle',
    action: 'Action',
    milestone: 'Promise',
    finding: 'What people said',
    page: 'Page',
    place: 'Good practice in a place',
    theme: 'Good practice by theme',
  } satisfies Readonly<Record<SiteKind, string>> as Readonly<Record<string, string>>,
  seeAllPractice: (count: number) => `See and narrow all ${examples(count)}`,
  seeAllPages: (count: number) => `Show all ${pages(count)}`,
  found: (count: number) =>
    count === 0 ? 'Nothing found' : `${manyCounted(count, { one: 'result', other: 'results' })} found`,
  nothing: (text: string) => `Nothing on this site has the words “${text}”.`,
  begin: 'Type a word, such as a place, a way of working or an organisation.',
};

/** The page that finds examples of good practice by words and filters. */
export const explorer = {
  title: 'Explore good practice',
  description:
    'Find examples of practice that supports recovery by words, place, setting, evidence and more; compare and collect them.',
  lede: 'Find practice like yours by words and filters. Put examples side by side, and keep those that you may need.',
  label: 'Words to look for',
  hint: 'For example: peer support, waiting times, Fife',
  needsScript:
    'To search and filter here, your browser has to allow scripts from this site. Without them, these lists lead to every example.',
  filters: 'Filters',
  filtersChosen: (count: number) => `Filters: ${written(count)} chosen`,
  applyAtOnce: 'A filter applies as soon as you tick it.',
  more: (count: number) => `${written(count)} more`,
  clear: 'Clear all filters',
  chosen: 'Chosen filters',
  remove: (name: string) => `Remove the filter “${name}”`,
  results: 'Examples',
  found: (count: number) => (count === 0 ? 'No example found' : `${examples(count)} found`),
  all: (count: number) => `All ${examples(count)}`,
  bestFirst: 'Those that fit best come first.',
  newestFirst: 'The newest on this site come first.',
  alsoLookedFor: (typed: string, instead: string) => `For “${typed}”, also looked for ${instead}.`,
  incomplete:
    'A part of the search could not be loaded, so some examples may be missing. Look again in a minute, or use the lists of good practice.',
  failed:
    'The search could not be loaded. Look whether you are online, and load this page again. The lists of good practice work without it.',
  lists: 'Lists of good practice',
  loading: 'Loading …',
  showMore: (count: number) => `Show ${written(count)} more`,
  tags: { invented: 'Invented example', 'content-note': 'May be upsetting' },
  evidence: (kind: string) => `Evidence: ${kind.toLowerCase()}`,
  begun: (year: number) => `Since ${String(year)}`,
  notLoaded: 'This result could not be loaded.',
  nothing: {
    without: 'Without one of the filters there are some:',
    withoutFilter: (name: string, count: number) => `Without “${name}”: ${examples(count)}`,
    words: 'Try fewer or other words, or only the beginning of a word.',
    withoutWords: 'Look without the words',
    tell: 'Do you do this, or know who does?',
    tellUs: 'Tell us about practice like this',
    subject: (wanted: string) => `Practice like this: ${wanted}`,
  },
};

/** Examples side by side. */
export const compare = {
  add: 'Compare',
  addOf: (title: string) => `Compare: ${title}`,
  heading: (count: number) => `${examples(count)} side by side`,
  oneMore: 'Choose another example to see it beside this one.',
  full: 'Three examples are the most. Take one away to choose another.',
  hint: 'Three at the most.',
  remove: 'Take away',
  removeOf: (title: string) => `Take away: ${title}`,
  what: 'What',
  parts: {
    need: 'Why it was needed',
    approach: 'What was done',
    resources: 'What it takes: cost, staffing, funding',
    involvement: 'People with lived experience',
    outcomes: 'What changed, and the evidence',
    transfer: 'What others need to copy it',
  },
  notSaid: 'Not said yet',
};

/** Examples that a reader keeps. */
export const collection = {
  add: 'Keep',
  addOf: (title: string) => `Keep: ${title}`,
  heading: (count: number) => `Your collection: ${examples(count)}`,
  empty: 'Press “Keep” at an example to collect it here.',
  kept: 'Your collection is kept in this browser only. Nothing is sent to us.',
  full: 'A collection holds 100 examples. Take one away to keep another.',
  damaged: 'What this browser had kept could not be read, so your collection begins anew.',
  unavailable:
    'This browser does not let this site keep anything. Your collection is gone when you close the page; its link still works.',
  notKept:
    'This browser could not keep the change: its storage is full, or closed to this site. Copy the link to your collection instead.',
  copyLink: 'Copy a link to it',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied. Here it is:',
  print: 'Print it as a reading list',
  csv: 'Save it as a table (CSV)',
  empties: 'Empty it',
  remove: 'Take away',
  removeOf: (title: string) => `Take away: ${title}`,
  noLongerHere: 'No longer here',
  shared: (count: number) => `A collection that was shared with you: ${examples(count)}`,
  wrongLink: 'This link to a collection is damaged: expected numbers such as #1,42. Ask for it again.',
  takeOver: 'Keep these in your collection',
  columns: { number: 'Number', title: 'Title', by: 'Who and where', summary: 'Summary', address: 'Address' },
  file: 'collection.csv',
};
