import { period } from './dates.js';

const STAGES = { running: 'Running', finished: 'Finished', planned: 'Planned' };
const EVIDENCE = { emerging: 'Emerging', promising: 'Promising', evaluated: 'Evaluated' };
const LEVELS = {
  led: 'Led the work',
  co_produced: 'Co-produced it',
  consulted: 'Were consulted',
  informed: 'Were informed',
};
/** Said instead of leaving it out: readers judge an example by it. */
const NOT_RECORDED = 'Not recorded yet';
const THEMES = { setting: 'Setting', approach: 'Approach', audience: 'For whom' };

const fact = (label, values, note) => ({ label, values: values.filter(({ text }) => text), note });

/** The summary box of a case study. */
export function factsOf(study, site) {
  const organisation = site.organisations[study.organisation];
  const place = site.places[study.place];
  const themes = study.themes.map((slug) => ({ slug, ...site.themes[slug] }));
  const linked = (slugs, entries, folder) =>
    slugs.map((slug) => ({ text: entries[slug].name, href: `/${folder}/${slug}/` }));
  return [
    fact(
      'Who',
      [{ text: organisation?.name, href: organisation?.website }],
      organisation?.invented && 'an invented organisation',
    ),
    fact('Where', [{ text: place?.name, href: `/case-studies/place/${study.place}/` }]),
    fact('Stage', [{ text: STAGES[study.stage] }]),
    fact('When', [{ text: period(study) }]),
    ...Object.entries(THEMES).map(([kind, label]) =>
      fact(
        label,
        themes
          .filter((theme) => theme.kind === kind)
          .map(({ name, slug }) => ({ text: name, href: `/case-studies/theme/${slug}/` })),
      ),
    ),
    fact('Principles at work', linked(study.principles, site.principles, 'principles')),
    fact('Actions that it shows', linked(study.actions, site.actions, 'actions')),
    fact('Evidence', [{ text: EVIDENCE[study.outcomes?.evidence] ?? NOT_RECORDED }]),
    fact('People with lived experience', [{ text: LEVELS[study.involvement?.level] ?? NOT_RECORDED }]),
  ].filter(({ values }) => values.length > 0);
}

/** `Northlight Peer Network, NHS Highland` */
export const byline = ({ organisation, place }, site) =>
  [site.organisations[organisation]?.name, site.places[place]?.name].filter(Boolean).join(', ');
