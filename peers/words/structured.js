/** The text of a JSON-LD data block; `<` is an escape, so that no text can end the block. */
const jsonLd = (things) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

const numbered = (items) => items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item }));

const trailOf = (trail, own, origin) => ({
  '@type': 'BreadcrumbList',
  itemListElement: numbered([...trail.map(({ text, href }) => ({ name: text, item: origin + href })), { name: own }]),
});

function filmOf({ title, signedInBsl, ...video }, description, files, origin) {
  const [recording, poster] = [files[video.recording], files[video.poster]];
  if (!recording?.uploaded || !poster) return [];
  return [
    {
      '@type': 'VideoObject',
      name: title,
      description,
      thumbnailUrl: origin + poster.path,
      uploadDate: recording.uploaded,
      contentUrl: origin + recording.path,
      inLanguage: signedInBsl ? 'bfi' : undefined,
    },
  ];
}

/** What the page of a case study tells machines (schema.org, Article). */
export function structuredOfCaseStudy(study, own, { origin, frame, organisations, files }) {
  const { ownTitle, description, trail } = own;
  const organisation = organisations[study.organisation];
  const article = {
    '@type': 'Article',
    headline: ownTitle,
    description,
    image: study.share && origin + study.share.path,
    inLanguage: 'en',
    url: origin + study.href,
    author: { '@type': 'Organization', name: frame.site.name, url: `${origin}/` },
    dateModified: study.publishedAt,
    about: organisation && !organisation.invented ? { '@type': 'Organization', name: organisation.name } : undefined,
    genre: study.invented ? 'Invented example' : undefined,
  };
  const films = study.media.flatMap((item) =>
    item.kind === 'video' ? filmOf(item.video, description, files, origin) : [],
  );
  return jsonLd([article, ...films, trailOf(trail, ownTitle, origin)]);
}

/** What a page of a list tells machines (schema.org, ItemList). */
export function structuredOfList({ cards, heading, trail }, { origin }) {
  const items = cards.map((slug) => ({ url: `${origin}/case-studies/${slug}/` }));
  const list = { '@type': 'ItemList', itemListElement: numbered(items) };
  return jsonLd([list, trailOf(trail, heading, origin)]);
}
