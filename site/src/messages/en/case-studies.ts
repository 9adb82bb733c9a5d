import { lists, manyCounted, written as numbers } from './grammar.ts';

/** What is told of each example. */
const TOLD = 'what was done, with whom, and what changed.';

const narrowed = (by: string) => `Examples of practice that supports recovery, ${by}: ${TOLD}`;

/** What people with lived experience did, in a sentence about them. */
const inSentence = (level: string) => `${level.charAt(0).toLowerCase()}${level.slice(1)}`;

const NAMES: Readonly<Record<string, (text: string) => string>> = {
  evidence: (kind) => `${kind.toLowerCase()} evidence`,
  involvement: (level) => `people with lived experience ${inSentence(level)}`,
  stage: (stage) => `${stage.toLowerCase()} work`,
  begun: (year) => `begun in ${year}`,
};

/** The lists of good practice. */
export const caseStudies = {
  title: 'Good practice',
  /** @param nations Where the engagement was. */
  description: (nations: readonly string[]) =>
    nations.length > 0
      ? narrowed(`from ${lists.withAnd([...nations, 'further afield'])}`)
      : `Examples of practice that supports recovery: ${TOLD}`,
  titleOf: (subject: string) => `Good practice: ${subject}`,
  /** What a list is narrowed by, as its title says it: the word alone does not always tell. */
  nameOf: (kind: string, text: string) => NAMES[kind]?.(text) ?? text,
  descriptionOf: {
    principle: (title: string) => narrowed(`for the principle “${title}”`),
    action: (title: string) => narrowed(`for the action “${title}”`),
    place: (title: string) => narrowed(`in ${title}`),
    theme: (title: string) => narrowed(`on the theme “${title}”`),
    evidence: (kind: string) => narrowed(`with evidence of this kind: ${kind.toLowerCase()}`),
    involvement: (level: string) => narrowed(`in which people with lived experience ${inSentence(level)}`),
    stage: (stage: string) => narrowed(`at this stage: ${stage.toLowerCase()}`),
    begun: (year: string) => narrowed(`begun in ${year}`),
  },
  ledes: {
    evidence: (kind: string) => `What is known of what changed here is: ${kind.toLowerCase()}.`,
    involvement: (level: string) => `Here people with lived experience ${inSentence(level)}.`,
    stage: (stage: string) => `All of this work has the same stage: ${stage.toLowerCase()}.`,
    begun: (year: string) => `All of this work began in ${year}, or is planned to.`,
  },
  inPlace: (place: string) => `Practice that supports recovery in ${place}.`,
  withBoth: (names: readonly string[]) => `Practice that supports recovery, with ${lists.withAnd(names)}.`,
  /** A page of a list but for the first, by the example that it begins with. */
  titleFrom: (title: string, first: string) => `${title}, from “${first}”`,
  descriptionFrom: (description: string, first: string) => `${description} This page begins with “${first}”.`,
  number: numbers,
  count: (total: number) => manyCounted(total, { one: 'example', other: 'examples' }),
  readAbout: (title: string) => `Read about “${title}”`,
  seeAll: 'See all examples of good practice',
  seeSome: (total: number) => (total === 1 ? 'See this example in its list' : `See all ${total} examples`),
  explore: 'Search, filter and compare examples',
  exploreThese: 'Search, filter and compare these',
  find: 'Find practice like yours',
  groups: {
    principle: 'By principle',
    action: 'By action',
    health_board: 'By health board',
    council_area: 'By council area',
    nation: 'By nation, or further away',
    setting: 'By setting',
    approach: 'By approach',
    audience: 'By who it helps',
    involvement: 'By how people with lived experience were involved',
    evidence: 'By evidence',
    stage: 'By stage',
    begun: 'By year begun',
  },
  narrow: 'Narrow this list',
  narrowedBy: 'Narrowed by',
  /** Said to those who hear the link; others see the cross. */
  without: 'take this away',
  also: 'See also',
  alsoHint: 'Other lists that some of these examples are in.',
  ofThese: (count: number) => `${numbers(count)} of these`,
  allOfThese: 'all of these',
  noneYet: 'none yet',
  noneHere: 'None here yet, but elsewhere:',
  allPlaces: 'All places',
  allThemes: 'All settings, approaches and audiences',
  allWays: 'All ways to find practice',
  newestFirst: 'The newest on this site come first.',
  earlier: 'Earlier examples',
  pages: 'Pages of this list',
  newer: 'Newer examples',
  older: 'Older examples',
  mayBeUpsetting: 'May be upsetting',
  allInvented: 'These examples are invented, to show what an example can look like.',
  evidenceOf: { emerging: 'Emerging evidence', promising: 'Promising evidence', evaluated: 'Evaluated' },
};

/** The page of an example of good practice. */
export const caseStudy = {
  kind: 'Example of good practice',
  invented: 'This did not happen. It shows what an example can look like.',
  contentNote: 'Before you read',
  helpIsNear: <Link>(helpNow: Link) => ['If it is too much, somebody is there to talk: ', helpNow],
  skip: 'Skip to what was learned',
  summary: 'Summary',
  atAGlance: 'At a glance',
  reviewed: (day: string) => `Last reviewed on ${day}`,
  notReviewed: 'Not reviewed yet',
  adaptedFrom: 'Adapted from other practice',
  usedElsewhere: 'Used elsewhere',
  /** After the title of an example. */
  inPlace: (place: string) => `(${place})`,
  changed: 'What they changed:',
  changedHere: 'What was changed here:',
  contact: 'Ask about this work',
  noContact: 'We have no contact for this work. You can ask us instead.',
  interests: 'Declared interests',
  related: 'Related practice',
};

/** What is known of an example at a glance. */
export const caseStudyFacts = {
  who: 'Who',
  inventedOrganisation: 'an invented organisation',
  where: 'Where',
  stage: 'Stage',
  stages: { running: 'Running', finished: 'Finished', planned: 'Planned' },
  when: 'When',
  until: (end: string) => `Until ${end}`,
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  since: {
    running: (start: string) => `Since ${start}`,
    finished: (start: string) => `Began in ${start}`,
    planned: (start: string) => `From ${start}`,
  },
  setting: 'Setting',
  approach: 'Approach',
  audience: 'Who it is for',
  principles: 'Principles at work',
  actions: 'Actions it supports',
  evidence: 'Evidence',
  evidenceKinds: { emerging: 'Emerging', promising: 'Promising', evaluated: 'Evaluated' },
  involvement: 'People with lived experience',
  involvementLevels: {
    led: 'Led the work',
    co_produced: 'Co-produced it',
    consulted: 'Were consulted',
    informed: 'Were informed',
  },
  notRecorded: 'Not recorded yet',
};

/** The parts of the story of an example. */
export const story = {
  need: 'Why it was needed',
  approach: 'What was done',
  people: 'Who it is for, and who did it',
  involvement: 'How people with lived experience were involved',
  involvementLevels: {
    led: 'People with lived experience led this work: they made the decisions.',
    co_produced: 'This work was co-produced: people with lived experience shared the decisions.',
    consulted: 'People with lived experience were consulted: they were asked for their views.',
    informed: 'People with lived experience were informed: they were told about the work.',
  },
  paid: {
    yes: 'They were paid for their time.',
    expenses_only: 'They were paid expenses only.',
    no: 'They were not paid for their time.',
    not_known: 'We do not know whether they were paid.',
  },
  outcomes: 'What changed',
  evidenceKinds: {
    emerging: 'Emerging evidence: early signs, told by the people involved.',
    promising: 'Promising evidence: figures or feedback were collected.',
    evaluated: 'Evaluated: somebody independent looked at what changed.',
  },
  quotes: 'In people’s own words',
  learning: 'What was learned, and what did not work',
  equality: 'Access and equality',
  resources: 'What it takes',
  helped: 'What helped',
  hindered: 'What got in the way',
  sustaining: 'How it keeps going',
  transfer: 'What others need to copy it',
  media: 'Pictures and films',
  links: 'Where to read more',
};

/** The page of a place. */
export const placePage = {
  places: 'Places',
  find: 'Find practice by place',
  placesLede:
    'Every place that this site knows, and how many examples of good practice are there. An example counts for its place, and for each larger place that this is part of.',
  map: 'On the map',
  mapIntro:
    'Each square is a place, roughly where it lies. Its number says how many examples are there; the more there are, the darker it is.',
  table: 'All places in a table',
  place: 'Place',
  examples: 'Examples',
  /** For those who hear the map. */
  withCount: (place: string, total: number) => `${place}, ${manyCounted(total, { one: 'example', other: 'examples' })}`,
  beside: 'Beside the map',
  /** Of what is in a place, how much is in no smaller place. */
  ofAllOfIt: (count: number) => (count === 0 ? '(all of them in smaller places)' : `(${numbers(count)} for all of it)`),
  legend: 'What the colours mean',
  numbers: (from: number, to: number) =>
    from === to
      ? manyCounted(from, { one: 'example', other: 'examples' })
      : `${numbers(from)} to ${numbers(to)} examples`,
  themes: 'Settings, approaches and audiences',
  themesLede: 'Every setting, approach and audience, and how many examples of good practice there are.',
  noneIn: (place: string) => `None in ${place} yet`,
  nearby: 'Nearby:',
  partOf: 'Part of',
  placesIn: (place: string) => `Places in ${place}`,
  promises: (place: string) => `What was promised by organisations in ${place}`,
  whoToAsk: 'Who to ask',
  organisations: (place: string) => `Organisations in ${place} that this site tells of:`,
  andMore: (count: number) => `and ${numbers(count)} more`,
  askUs: 'You can ask us:',
  alsoAskUs: 'You can also ask us:',
};
