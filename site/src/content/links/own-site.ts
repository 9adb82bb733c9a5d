import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

const hostOf = (url: string): string | undefined => URL.parse(url)?.host;

/**
 * Runs `work`, and everything that it waits for, for the site that an address belongs to.
 * @param url Any absolute address of the site.
 */
export const withOwnSite = <T>(url: string, work: () => Promise<T>): Promise<T> => current.run(hostOf(url) ?? '', work);

/**
 * Whether an absolute address leads to the site that is being rendered, by http or https: a server sends readers from one to
 * the other. Never where no site is being rendered.
 */
export function isOwnSite(url: string): boolean {
  const host = current.getStore();
  return host !== undefined && host === hostOf(url);
}
