import { tidyUrl, urlProblem } from '@waymark/shared-types';

/** Addresses that only send on: Google Docs' and Outlook's, with the parameters that hold the true one. */
const DETOURS: readonly { readonly host: RegExp; readonly path: string; readonly parameters: readonly string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]+$/, path: '/url', parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: '/', parameters: ['url'] },
];

/** Where a link leads: its true address; `inside` where it leads to a place in what it was copied from; `nowhere` where readers cannot follow it. */
export function addressOf(href: string): { readonly url: string } | 'inside' | 'nowhere' {
  const url = tidyUrl(withoutDetour(href.trim()));
  if (url === '' || url.startsWith('#')) return 'inside';
  return urlProblem(url) === undefined ? { url } : 'nowhere';
}

function withoutDetour(href: string): string {
  if (!URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  const detour = DETOURS.find(({ host, path }) => host.test(hostname) && pathname === path);
  const target = detour?.parameters.map((name) => searchParams.get(name)).find(Boolean);
  return target ? withoutDetour(target) : href;
}
