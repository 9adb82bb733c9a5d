import { lists } from './grammar.ts';

/** What stands around every page, and what many pages have alike. */
export const layout = {
  skipToContent: 'Skip to content',
  home: 'Home',
  youAreHere: 'You are here',
  onThisPage: 'On this page',
  titleOnSite: (title: string, site: string) => `${title} – ${site}`,
  /** Of a page of which nobody has said more. */
  description: (title: string, site: string) => `“${title}”, on the website “${site}”.`,
  inventedExample: 'Invented example',
  whatChanged: 'What changed on this page',
  reviewed: (day: string) => `Last reviewed on ${day}`,
};

/** The top of every page. */
export const header = {
  leave: 'Leave this site',
  formats: 'Formats',
  mainNavigation: 'Main',
  menu: 'Menu',
};

/** Whom somebody in distress can call, at the top of every page. */
export const helpNow = {
  title: 'Help now',
  lead: 'You do not have to manage alone. You can talk to somebody:',
  call: (name: string) => `Call ${name}:`,
  website: (name: string) => `${name}: website`,
  close: 'Close',
  toPage: 'All of this on a page of its own, to print',
  description: 'People you can call or write to now: who they are, their numbers, and when they are there.',
  onPaper: 'Printed, this page is one side of paper.',
  leaving: '“Leave this site” takes you to the weather. Your browser still remembers that you were here.',
};

/** The end of every page. */
export const footer = {
  more: 'More about this site',
  elsewhere: 'Elsewhere',
};

/** What is said with a link. */
export const links = {
  anotherWebsite: '(another website)',
};

/** Whom to ask. */
export const contact = {
  email: 'E-mail:',
  phone: 'Phone:',
};

/** How to name a page in a paper or a plan, print it, and share it. */
export const citation = {
  heading: 'Cite, print or share this page',
  address: 'Address:',
  citeAs: 'Cite it as:',
  lastReviewed: (day: string) => `last reviewed on ${day}`,
  print: 'To print it, use the menu of your browser. To share it, send the address.',
};

/** Where somebody can go who did not find what they came for. */
export const waysOn = {
  heading: 'Where you can go from here',
  askUs: 'Ask us',
  weHelp: 'If you cannot find what you need, we are glad to help where we can.',
};

/** A list in which nothing is yet. */
export const nothingYet = {
  description: 'There is nothing here yet. As soon as something is published, it will be on this page.',
  toFirstPage: 'Go to the first page',
};

/** The pages for addresses where nothing stands, or nothing stands any more. */
export const errorPages = {
  notFound: {
    title: 'We cannot find that page',
    description:
      'The address may have a small mistake in it, or there may never have been a page here. You have done nothing wrong.',
    typed: 'If you typed the address, check it for a missing letter. If you copied it, check that you have all of it.',
    followed: 'If you followed a link to get here, the link is wrong. These lead to everything that is on this site:',
  },
  gone: {
    title: 'This page has been taken down',
    description: 'What stood here is no longer on this site. You have done nothing wrong.',
    why: 'This can be on purpose. Somebody who told their story may have changed their mind, and we respect that. It can also be that something was out of date.',
    practice: <Link>(link: Link) => [
      'Were you looking for an example of good practice? There may be others like it: ',
      link,
      '.',
    ],
    practiceLink: 'find examples of good practice',
  },
};

/** The feeds, as those are told of them who follow news in a program of their own. */
export const feeds = {
  subscribe: (title: string) => `Subscribe to a feed: ${title}`,
  practice: 'New examples of good practice',
  updates: 'Progress on all promises',
  updatesOf: (action: string) => `Progress on the action “${action}”`,
  updatesBy: (owner: string) => `Progress on the promises of ${owner}`,
  updatesSubtitle: 'What has happened since it was promised, and what is expected next.',
};

/** Who stands behind the engagement. */
export const speakers = {
  asked: 'Who asked',
  answers: 'Who answers',
  runs_this_site: 'Who runs this site',
  named: (part: string, names: readonly string[]) => `${part}: ${lists.withCommas(names)}`,
  invented: (name: string) => `${name} (invented)`,
};
