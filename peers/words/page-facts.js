/** What the page of a case study says of itself. */
export const factsOfCaseStudy = ({ href, title, summary, seo }, { frame }) => ({
  href,
  title: `${seo?.title ?? title} – ${frame.site.name}`,
  description: seo?.description ?? summary,
  trail: [
    { text: 'Home', href: '/' },
    { text: 'Good practice', href: '/case-studies/' },
  ],
});
