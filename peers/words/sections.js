const LEVELS = {
  led: 'People with lived experience led this work: they made the decisions.',
  co_produced: 'This work was co-produced: people with lived experience shared the decisions.',
  consulted: 'People with lived experience were consulted: they were asked for their views.',
  informed: 'People with lived experience were informed: they were told about the work.',
};
const PAID = {
  yes: 'They were paid for their time.',
  expenses_only: 'They were paid expenses only.',
  no: 'They were not paid for their time.',
  not_known: 'We do not know whether they were paid.',
};
const EVIDENCE = {
  emerging: 'Emerging evidence: early signs, told by the people involved.',
  promising: 'Promising evidence: figures or feedback were collected.',
  evaluated: 'Evaluated: somebody independent looked at what changed.',
};

const filled = (values) => values.filter((value) => value !== undefined && value !== null);

/** The parts of a story that are filled in, in the order of reading. */
export function sectionsOf({ texts, involvement, outcomes, quotes, media, links }) {
  const text = (id, heading) => (texts[id] ? { id, heading, body: texts[id] } : undefined);
  return filled([
    text('need', 'Why it was needed'),
    text('approach', 'What was done'),
    text('people', 'Who it is for, and who did it'),
    involvement && {
      id: 'involvement',
      heading: 'How people with lived experience were involved',
      lead: LEVELS[involvement.level],
      paragraphs: filled([involvement.description, PAID[involvement.paid]]),
    },
    outcomes && {
      id: 'outcomes',
      heading: 'What changed',
      lead: EVIDENCE[outcomes.evidence],
      body: outcomes.body,
      charts: outcomes.charts,
    },
    quotes.length > 0 ? { id: 'quotes', heading: 'In people’s own words', quotes } : undefined,
    text('learning', 'What was learned, and what did not work'),
    text('equality', 'Access and equality'),
    text('resources', 'What it takes'),
    text('helped', 'What helped'),
    text('hindered', 'What got in the way'),
    text('sustaining', 'How it keeps going'),
    text('transfer', 'What others need to copy it'),
    media.length > 0 ? { id: 'media', heading: 'Pictures and films', media } : undefined,
    links.length > 0 ? { id: 'links', heading: 'Where to read more', links } : undefined,
  ]);
}

/** The sections as they stand on the page: what helped and what got in the way side by side, all others alone. */
export const sideBySide = (sections) =>
  sections.flatMap((section, index) => {
    const next = sections[index + 1];
    if (section.id === 'helped' && next?.id === 'hindered') return [[section, next]];
    return section.id === 'hindered' && sections[index - 1]?.id === 'helped' ? [] : [[section]];
  });
