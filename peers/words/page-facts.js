import { structuredOfCaseStudy, structuredOfList } from './structured.js';

const TRAIL = [
  { text: 'Home', href: '/' },
  { text: 'Good practice', href: '/case-studies/' },
];

/** What the page of a case study says of itself. */
export function factsOfCaseStudy(study, site) {
  const { href, title, summary, seo, share } = study;
  const own = {
    ownTitle: seo?.title ?? title,
    description: seo?.description?.trim() ? seo.description : summary,
    trail: TRAIL,
  };
  return {
    ...own,
    href,
    title: `${own.ownTitle} – ${site.frame.site.name}`,
    ogType: 'article',
    isIndexed: true,
    share,
    feeds: [],
    translations: [],
    structured: structuredOfCaseStudy(study, own, site),
  };
}

/** What a page of a list says of itself. */
export const factsOfList = (list, site) => ({
  ...list,
  ownTitle: list.heading,
  ogType: 'website',
  isIndexed: true,
  translations: [],
  structured: structuredOfList(list, site),
});
