import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { siteEntry } from '../page-frame/page-frame.ts';
import { SITE_COLOURS } from './colours.ts';

/** What a device shows of the site where somebody keeps it beside their apps (W3C, Web Application Manifest). */
export interface WebManifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string | undefined;
  readonly lang: string;
  readonly start_url: string;
  readonly display: 'browser';
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly type: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
}

/** The site's manifest; the icons are in `site/public`, made by `scripts/run/icons/make-icons.ts`. */
export async function webManifest(): Promise<WebManifest> {
  const { name, strapline } = await siteEntry();
  return {
    name,
    short_name: name,
    description: strapline ?? undefined,
    lang: DEFAULT_LOCALE,
    start_url: '/',
    // A page about what is promised is read like any other: with the browser's address and its way back.
    display: 'browser',
    background_color: SITE_COLOURS.light,
    theme_color: SITE_COLOURS.light,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
