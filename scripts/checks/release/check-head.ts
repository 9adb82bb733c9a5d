import sharp from 'sharp';
import type { Verdict } from '../accessibility/check-site.ts';
import { isListed, type Release, type ReleasedPage } from './release.ts';

/** The size that the networks ask for at the least to show a picture large, in pixels; they cut what has another shape than 1.91 to 1. */
const SHARED_PICTURE = { width: 1200, height: 630 };

/** Looks at what every page says of itself to browsers, search engines and those who share it. */
export async function checkHeads(release: Release): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const described = firstToSay(release.pages);
  for (const page of release.pages) {
    const shared = isListed(page) ? await sharingFaults(page, release) : [];
    const faults = [...basicFaults(page), ...sameDescription(page, described), ...shared];
    verdicts.push({ name: `${page.path} says what it is`, faults });
  }
  return verdicts;
}

const descriptionOf = (page: ReleasedPage) => textOf(page, 'meta[name=description]', 'content');

/** By description: the first of the pages in a list of results that says so. */
function firstToSay(pages: readonly ReleasedPage[]): ReadonlyMap<string, string> {
  return new Map(
    pages
      .filter(isListed)
      .toReversed()
      .map((page) => [descriptionOf(page), page.path] as const),
  );
}

/** Who searches must be able to tell results apart (Google Search Central, “Control your snippets”: a description of its own for each page). */
function sameDescription(page: ReleasedPage, described: ReadonlyMap<string, string>): string[] {
  const description = descriptionOf(page);
  const first = described.get(description);
  if (!isListed(page) || description === '' || first === undefined || first === page.path) return [];
  return [`expected a description of its own, found "${description}", which ${first} has too`];
}

const textOf = ({ root }: ReleasedPage, selector: string, name: string): string =>
  root.querySelector(selector)?.getAttribute(name)?.trim() ?? '';

const missing = (what: string, found: string): string[] => (found === '' ? [`expected ${what}, found none`] : []);

function basicFaults(page: ReleasedPage): string[] {
  const language = textOf(page, 'html', 'lang');
  return [
    ...missing('a title', page.root.querySelector('head > title')?.text.trim() ?? ''),
    ...missing('a description', descriptionOf(page)),
    ...(isLanguage(language) ? [] : [`expected the language of the page on <html>, found "${language}"`]),
  ];
}

/** Whether a text is a language tag (BCP 47). */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

async function sharingFaults(page: ReleasedPage, release: Release): Promise<string[]> {
  const address = new URL(page.path, release.origin).href;
  const canonical = textOf(page, 'link[rel=canonical]', 'href');
  return [
    ...missing('an Open Graph title (og:title)', textOf(page, 'meta[property="og:title"]', 'content')),
    ...(canonical === address ? [] : [`expected the canonical address ${address}, found "${canonical}"`]),
    ...(await pictureFaults(page, release)),
  ];
}

async function pictureFaults(page: ReleasedPage, release: Release): Promise<string[]> {
  const og = (name: string) => textOf(page, `meta[property="og:image${name}"]`, 'content');
  const address = og('');
  const url = URL.parse(address);
  if (url?.origin !== release.origin)
    return [
      `expected a picture for sharing (og:image) with an address that begins with ${release.origin}, found "${address}"`,
    ];
  const file = release.fileAt(decodeURI(url.pathname));
  if (file === undefined) return [`og:image is ${address}, expected such a file in the release, found none`];
  const { width, height } = await sharp(file).metadata();
  const found = `${String(width)} by ${String(height)}`;
  const told = `${og(':width')} by ${og(':height')}`;
  const large = width >= SHARED_PICTURE.width && height >= SHARED_PICTURE.height;
  return [
    ...(large
      ? []
      : [
          `og:image is ${address}, expected at least ${String(SHARED_PICTURE.width)} by ${String(SHARED_PICTURE.height)} pixels, found ${found}`,
        ]),
    ...(told === found ? [] : [`og:image is ${address}, expected its size to be told as ${found}, found ${told}`]),
  ];
}
