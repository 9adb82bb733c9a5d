/** The text of a JSON-LD data block; `<` is an escape, so that no text can end the block. */
const jsonLd = (things) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

const numbered = (items) => items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item }));

const trailOf = (trail, own, origin) => ({
  '@type': 'BreadcrumbList',
  itemListElement: numbered([...trail.map(({ text, href }) => ({ name: text, item: origin + href })), { name: own }]),
});

/** What the page of a case study tells machines (schema.org, Article). */
export function structuredOfCaseStudy(study, { ownTitle, description, trail }, { origin, frame, organisations }) {
  const organisation = organisations[study.organisation];
  const article = {
    '@type': 'Article',
    headline: ownTitle,
    description,
    image: study.share && origin + study.share.path,
    inLanguage: 'en',
    mainEntityOfPage: origin + study.href,
    author: { '@type': 'Organization', name: frame.site.name, url: `${origin}/` },
    dateModified: study.publishedAt,
    about: organisation && !organisation.invented ? { '@type': 'Organization', name: organisation.name } : undefined,
    genre: study.invented ? 'Invented example' : undefined,
  };
  return jsonLd([article, trailOf(trail, ownTitle, origin)]);
}

/** What a page of a list tells machines (schema.org, ItemList). */
export function structuredOfList({ cards, heading, trail }, { origin }) {
  const items = cards.map((slug) => ({ url: `${origin}/case-studies/${slug}/` }));
  const list = { '@type': 'ItemList', itemListElement: numbered(items) };
  return jsonLd([list, trailOf(trail, heading, origin)]);
}
