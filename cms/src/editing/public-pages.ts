import { addressesOf, contentTypes, DEFAULT_LOCALE, isRecord, type ContentType } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { isContentType } from '../publishing/public-site';

/** A page of the public site, as an editor chooses it. */
export interface PublicPage {
  /** From `/`. */
  readonly address: string;
  readonly title: string;
  /** What kind of page it is: “Report”. */
  readonly kind: string;
}

/** So many are offered; whoever looks for another writes more of its title. */
const MOST = 20;

/** Where an entry's own page stands; undefined where it has none. */
export const pageOf = (type: ContentType, slug: string): string | undefined =>
  addressesOf(type, slug).find((address) => !address.endsWith('*'));

/**
 * The pages of the public site whose title holds some words, in any case of letters; those that begin with them come first.
 * @param mayRead Whether whoever asks may read entries of a type.
 */
export async function publicPages(
  strapi: Core.Strapi,
  words: string,
  mayRead: (type: UID.ContentType) => boolean,
): Promise<PublicPage[]> {
  const types = Object.keys(contentTypes)
    .filter(isContentType)
    .filter((type) => pageOf(type, 'a') !== undefined && mayRead(contentTypes[type].uid));
  const found = [
    ...listsOf(strapi, types, words),
    ...(await Promise.all(types.map((type) => entriesOf(strapi, type, words)))).flat(),
  ];
  const begins = ({ title }: PublicPage) => title.toLowerCase().startsWith(words.toLowerCase());
  return found
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)) || one.title.localeCompare(other.title, 'en'))
    .slice(0, MOST);
}

/** The pages that list all entries of a type, and the first page. */
function listsOf(strapi: Core.Strapi, types: readonly ContentType[], words: string): PublicPage[] {
  const lists = types.map((type) => {
    const { info } = strapi.contentType(contentTypes[type].uid);
    return {
      address: pageOf(type, '')?.replace('//', '/') ?? '/',
      title: `All ${info.pluralName.replaceAll('-', ' ')}`,
      kind: 'List',
    };
  });
  const first = { address: '/', title: 'First page', kind: 'Home page' };
  return [first, ...lists.filter(({ address }) => address !== '/')].filter(({ title }) =>
    title.toLowerCase().includes(words.toLowerCase()),
  );
}

async function entriesOf(strapi: Core.Strapi, type: ContentType, words: string): Promise<PublicPage[]> {
  const { uid } = contentTypes[type];
  const { attributes, info } = strapi.contentType(uid);
  const name = 'title' in attributes ? 'title' : 'name';
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE, ...(words && { [name]: { $containsi: words } }) },
    select: [name, 'slug'],
    orderBy: { [name]: 'asc' },
    limit: MOST,
  });
  return rows.filter(isRecord).map((row) => ({
    address: pageOf(type, String(row['slug'])) ?? '/',
    title: String(row[name]),
    kind: info.displayName,
  }));
}
