import { SITE_COUNTRY } from '@waymark/shared-types';
import { accessibilityLaws } from './accessibility-law.ts';
import { counted } from './grammar.ts';

const law = accessibilityLaws[SITE_COUNTRY];

const headings = {
  scope: 'What this statement is about',
  howAccessible: 'How accessible this website is',
  feedback: 'Tell us about a barrier, or ask for another format',
  enforcement: 'If you are not happy with our answer',
  technical: 'Technical information about accessibility',
  status: 'Compliance status',
  notAccessible: 'Content that is not accessible',
  tested: 'What tools have tested',
  preparation: 'How this statement was prepared',
};

const pages = (count: number) => counted(count, { one: 'page', other: 'pages' });

/** The accessibility statement, in the words of the model statement where it has any: gov.uk/guidance/model-accessibility-statement. */
export const accessibilityStatement = {
  title: 'Accessibility statement',
  summary: 'How accessible this website is, how that is tested, and how to tell us about a barrier.',
  headings,
  scope: (site: string) =>
    `This statement is about the website “${site}”: every page of it, and the files that it offers. It has the form that the ${law.regulations} ask for. It is not about other websites that we link to: they are not ours, and we have not tested them.`,
  aims: 'We want as many people as possible to be able to use this website. You should be able to:',
  aimsList: [
    'enlarge pages to 400% without having to scroll sideways',
    'use every part with the keyboard alone, or by speech',
    'listen to every page with a screen reader',
    'use every part without JavaScript',
    'choose light or dark colours, more contrast or less movement, in the settings of your device',
    'find help, and leave this website, in one press, on every page.',
  ],
  devices: law.devices,
  whatWeKnow: <Link>(link: Link) => ['What we know of stands under ', link, '.'],
  whatWeKnowLink: `“${headings.notAccessible}”`,
  feedback:
    'Have you found something that you cannot use, or do you need something in another format? Please tell us which page it is and what went wrong, as far as you know. You do not need to know the right words for it.',
  formats: 'Formats that we offer, and how to ask:',
  forBslUsers: 'For BSL users:',
  enforcement: law.enforcement,
  adviser: law.adviser,
  committed: (site: string) =>
    `Those who run “${site}” are committed to making it accessible, in accordance with the ${law.regulations}.`,
  status: (standards: string) =>
    `This website is partially compliant with the ${standards}, for the reasons given under “${headings.howAccessible}” and “${headings.notAccessible}”.`,
  peopleKnow: 'This is what people know of:',
  nobodyWrote:
    'Those who run this website have not yet written down what people know of, or have tested. So there may be barriers that nobody knows of.',
  tested: <Date>(site: string, date: Date, pageCount: number, tools: string) => [
    `“${site}” was last tested on `,
    date,
    `. Every one of its ${pageCount} pages was opened in a real browser, and looked at with ${tools}, warnings included:`,
  ],
  testedHow:
    'The smaller numbers are one page of each kind. A width of 320 pixels is a small phone, or a large screen at 400%. Each page was also checked for one main heading, a title of its own, nothing that comes from another website, and no need to scroll sideways.',
  notTested:
    'Tools cannot tell whether words make sense, whether captions say what is said, or what a page is like to use with a screen reader, by speech or with a switch. That is for people to test. Where people have tested this website, those who run it say so above. Where nothing is said of it there, nobody has.',
  prepared: <Date>(date: Date) => [
    'The results and the date of the test were written here by the test itself on ',
    date,
    '; nobody typed them in.',
  ],
  reviewed: (day: string) => `The rest was last reviewed and published on ${day}.`,
};

/** What a check by tools came to. */
export const accessibilityCheck = {
  notChecked: (checkedSite: string) =>
    `This website has not been checked yet: the check on record is of “${checkedSite}”. Until it has been, we call this website partially compliant.`,
  failuresFound: (standards: string, day: string, count: number) =>
    `This website is partially compliant with the ${standards}. Automatic testing on ${day} found ${counted(count, { one: 'failure', other: 'failures' })}.`,
  noFailuresFound: (standards: string, day: string) =>
    `Automatic testing on ${day} found no failures of the ${standards}.`,
  notProven:
    'Automatic tools find about a third of the problems that there can be, so this does not prove that there are none. Until people have checked the rest, we call this website partially compliant.',
  notTested: 'This website has not been tested by tools yet.',
  found: (day: string) => `Automatic testing on ${day} found, and we have yet to mend:`,
  foundNothing: (day: string) =>
    `Automatic testing on ${day} found nothing. Tools find only a part of what there can be.`,
  finding: (meaning: string, count: number, pageCount: number) =>
    `${meaning}: ${counted(count, { one: 'time', other: 'times' })}, on ${pages(pageCount)}`,
  rule: (rule: string) => `(rule: ${rule})`,
  rendering: {
    light: (pageCount: number, width: number) => `${pages(pageCount)} in light colours, ${width} pixels wide`,
    dark: (pageCount: number, width: number) => `${pages(pageCount)} in dark colours, ${width} pixels wide`,
  },
};
