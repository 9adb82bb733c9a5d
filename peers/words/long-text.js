const CHARACTERS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const plainText = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity])
    .replace(/\s+/g, ' ')
    .trim();

function newId(heading, parts) {
  const words = ['section', ...(heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-');
  let id = words;
  for (let count = 2; parts.some((part) => part.id === id); count += 1) id = `${words}-${count}`;
  return id;
}

/** A heading, and the beginning of the section that it heads, where that has an id. */
const HEADING = /(<section\b[^>]*?\bid="([^"]*)"[^>]*>\s*)?<h2([^>]*)>(.*?)<\/h2>/gs;

/** A text of several parts, with an id for each that has none but callouts. A short one has no contents. */
export function longText(given) {
  const parts = [];
  const html = given.replace(HEADING, (whole, _, sectionId, attributes, inner) => {
    if (attributes.includes('callout__heading')) return whole;
    const heading = plainText(inner);
    const id = sectionId ?? newId(heading, parts);
    parts.push({ id, heading });
    return sectionId ? whole : `<h2${attributes} id="${id}">${inner}</h2>`;
  });
  return { html, parts: parts.length < 4 ? [] : parts };
}
