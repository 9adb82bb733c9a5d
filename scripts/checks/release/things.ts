import { z } from 'zod';

/** A date, or a date and a time with its zone (ISO 8601), as schema.org has `Date` and `DateTime`. */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const text = z.string().trim().min(1);
const absolute = z.url({ protocol: /^https?$/ });

/** A picture: its address, or an ImageObject (https://schema.org/ImageObject). */
const picture = z.union([
  absolute,
  z.looseObject({ '@type': z.literal('ImageObject'), url: absolute }),
  z.array(absolute).min(1),
]);

const somebody = z.looseObject({ '@type': z.enum(['Organization', 'Person']), name: text });

/** A part of a list; its places are counted from 1, without a gap. */
const listOf = <Item extends z.ZodObject<{ position: z.ZodNumber }>>(item: Item, fewest: number) =>
  z
    .array(item)
    .min(fewest)
    .refine((items) => items.every(({ position }, index) => position === index + 1), {
      error: 'expected positions that count from 1 without a gap',
    });

const listItem = z.looseObject({ '@type': z.literal('ListItem'), position: z.number() });

/** What Google asks of every article (https://developers.google.com/search/docs/appearance/structured-data/article). */
const article = {
  headline: text,
  image: picture.optional(),
  datePublished: moment.optional(),
  dateModified: moment.optional(),
  author: z.union([somebody, z.array(somebody).min(1)]),
  publisher: somebody.optional(),
  inLanguage: text.optional(),
};

const isDated = {
  check: (thing: { datePublished?: string | undefined; dateModified?: string | undefined }) =>
    (thing.datePublished ?? thing.dateModified) !== undefined,
  error: 'expected datePublished or dateModified',
};

/** A page of which nothing is told but what it is. */
const plainPage = z.looseObject({ headline: text.optional(), name: text.optional(), url: absolute.optional() });

/** What a thing must say of itself, by its `@type`; a type that is not here must be added before a page uses it. */
export const THINGS = {
  /** https://developers.google.com/search/docs/appearance/structured-data/organization, which requires nothing: these are ours. */
  Organization: z.looseObject({
    name: text,
    url: absolute,
    logo: picture.optional(),
    sameAs: z.array(absolute).optional(),
  }),
  /** https://developers.google.com/search/docs/appearance/site-names */
  WebSite: z.looseObject({ name: text, url: absolute }),
  Article: z.looseObject(article).refine(isDated.check, { error: isDated.error }),
  /** https://schema.org/Report is an article; what is reported has the date of its edition. */
  Report: z.looseObject({ ...article, datePublished: moment }),
  /** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb: all but the last need an address. */
  BreadcrumbList: z.looseObject({
    itemListElement: listOf(listItem.extend({ name: text, item: absolute.optional() }), 2).refine(
      (items) => items.slice(0, -1).every(({ item }) => item !== undefined),
      { error: 'expected an address (item) of each step but the last' },
    ),
  }),
  /** https://developers.google.com/search/docs/appearance/structured-data/video, with the file or the player that it recommends. */
  VideoObject: z
    .looseObject({
      name: text,
      thumbnailUrl: z.union([absolute, z.array(absolute).min(1)]),
      uploadDate: moment,
      duration: z.iso.duration().optional(),
      contentUrl: absolute.optional(),
      embedUrl: absolute.optional(),
    })
    .refine(({ contentUrl, embedUrl }) => (contentUrl ?? embedUrl) !== undefined, {
      error: 'expected contentUrl or embedUrl',
    }),
  /** https://developers.google.com/search/docs/appearance/structured-data/carousel, for a list that leads to pages. */
  ItemList: z.looseObject({ itemListElement: listOf(listItem.extend({ url: absolute }), 1) }),
  WebPage: plainPage,
  AboutPage: plainPage,
  ContactPage: plainPage,
  CollectionPage: plainPage,
} satisfies Record<string, z.ZodType>;
