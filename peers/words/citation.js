import { day } from './dates.js';

const sentence = (words) => (!words || /[.?!]$/.test(words) ? words : `${words}.`);

const citation = ({ by, title, site, when }, address) => ({
  by: sentence(by),
  title: sentence(title),
  where: sentence([site, when].filter(Boolean).join(', ')),
  address,
});

/** How to name a case study in a paper or a plan. */
export const citationOfCaseStudy = ({ title, href, organisation, reviewedOn }, { origin, frame, organisations }) =>
  citation(
    {
      by: organisations[organisation]?.name,
      title,
      site: frame.site.name,
      when: reviewedOn && `last reviewed on ${day(reviewedOn)}`,
    },
    origin + href,
  );

/** The same for a report. */
export const citationOfReport = ({ title, published }, href, { origin, frame }) =>
  citation({ by: frame.site.name, title, when: published }, origin + href);
