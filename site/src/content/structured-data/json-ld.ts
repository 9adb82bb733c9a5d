import { withoutControlCharacters } from '@waymark/shared-types';
import { besidesMarks, standingIn } from '../late/marks.ts';
import { absoluteAddress } from '../links/absolute-address.ts';
import type { PageFrame } from '../page-frame/page-frame.ts';
import type { ArticleFacts, FilmFacts, ListFacts, ReportFacts, StructuredFacts } from './structured-facts.ts';
import { messages } from '../../messages/messages.ts';

/** A thing as schema.org describes it; what is undefined is left out. */
type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** A page, and where it stands. */
interface Place {
  readonly frame: PageFrame;
  /** Makes an absolute address of one from `/`. */
  readonly at: (path: string) => string;
}

/** Who publishes the site, in the words that every page has for it. */
const publisher = ({ frame, at }: Place): Thing => ({
  '@type': 'Organization',
  name: frame.around.site.name,
  url: at('/'),
});

const image = ({ frame: { picture }, at }: Place) => picture && at(picture.path);

function siteThings(place: Place): readonly Thing[] {
  const { frame, at } = place;
  const { site, contact, footer } = frame.around;
  const elsewhere = footer.social.map(({ href }) => href).filter((href) => href.startsWith('https:'));
  return [
    { '@type': 'WebSite', name: site.name, description: frame.description, url: at('/'), inLanguage: frame.language },
    {
      ...publisher(place),
      logo: at('/icon-512.png'),
      email: contact?.email?.text,
      sameAs: elsewhere.length > 0 ? elsewhere : undefined,
    },
  ];
}

/** What an article and a report have alike. */
const writing = (place: Place) => ({
  headline: place.frame.ownTitle,
  description: place.frame.description,
  image: image(place),
  inLanguage: place.frame.language,
  url: place.at(place.frame.path),
  author: publisher(place),
});

const article = ({ type, modified, about, invented }: ArticleFacts, place: Place): Thing => ({
  '@type': type,
  ...writing(place),
  dateModified: modified,
  about: about === undefined ? undefined : { '@type': 'Organization', name: about },
  genre: invented ? messages.layout.inventedExample : undefined,
});

const report = ({ published, modified, edition, files }: ReportFacts, place: Place): Thing => ({
  '@type': 'Report',
  ...writing(place),
  datePublished: published,
  dateModified: modified,
  version: String(edition),
  encoding: files.map(({ name, path, mime, language }) => ({
    '@type': 'MediaObject',
    name,
    contentUrl: place.at(path),
    encodingFormat: mime,
    inLanguage: language,
  })),
});

const film = (facts: FilmFacts, { frame, at }: Place): Thing => ({
  '@type': 'VideoObject',
  name: facts.name,
  description: frame.description,
  thumbnailUrl: at(facts.poster),
  uploadDate: facts.published,
  contentUrl: at(facts.path),
  inLanguage: facts.language,
  transcript: facts.transcript,
});

const list = ({ paths }: ListFacts, { at }: Place): Thing => ({
  '@type': 'ItemList',
  itemListElement: paths.map((path, index) => ({ '@type': 'ListItem', position: index + 1, url: at(path) })),
});

function thingsOf(facts: StructuredFacts, place: Place): readonly Thing[] {
  switch (facts.kind) {
    case 'site':
      return siteThings(place);
    case 'article':
      return [article(facts, place)];
    case 'report':
      return [report(facts, place)];
    case 'film':
      return [film(facts, place)];
    case 'list':
      return [list(facts, place)];
  }
}

/** The way to the page; its own step has no address, because it is where the reader is (schema.org, BreadcrumbList). */
function trail({ frame, at }: Place): readonly Thing[] {
  if (frame.trail.length === 0) return [];
  const steps = [...frame.trail.map(({ text, href }) => ({ name: text, item: at(href) })), { name: frame.ownTitle }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
    },
  ];
}

/**
 * What a page tells machines, as the text of a JSON-LD data block; undefined where that is nothing.
 * `<` is written as an escape, so that no text of an editor can end the block (HTML Standard, 4.12.1.3).
 * @param url Any absolute address of the site.
 */
export function jsonLd(frame: PageFrame, url: URL): string | undefined {
  if (!frame.isIndexed) return undefined;
  const place: Place = { frame, at: (path) => absoluteAddress(path, url) };
  const things = [...frame.structured.flatMap((facts) => thingsOf(facts, place)), ...trail(place)];
  if (things.length === 0) return undefined;
  const shown = (_: string, value: unknown) =>
    typeof value === 'string' ? besidesMarks(standingIn('j', value), withoutControlCharacters) : value;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, shown).replaceAll(
    '<',
    String.raw`\u003c`,
  );
}
