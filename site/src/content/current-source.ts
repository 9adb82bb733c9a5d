import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContentSource, LateValues } from './content-source.ts';

const current = new AsyncLocalStorage<ContentSource>();

/** Runs `work`, and everything that it waits for, with `source` as the place that content comes from. */
export function withSource<T>(source: ContentSource, work: () => Promise<T>): Promise<T> {
  return current.run(source, work);
}

let development: Promise<ContentSource> | undefined;

/**
 * The source of the page that is being rendered; under `astro dev`, the publisher's content store.
 * @throws {Error} where content is read outside a render.
 */
export async function currentSource(): Promise<ContentSource> {
  const source = current.getStore();
  if (source) return source;
  if (import.meta.env.DEV) {
    development ??= import('../../publisher/store/open-for-development.ts').then((module) =>
      module.openForDevelopment(),
    );
    return await development;
  }
  throw new Error(
    'Content was read outside a page. Read it in a route, a view or a function that they call while the page is rendered.',
  );
}

/** The late values of the page that is being rendered; undefined where none are late. */
export const currentLateValues = (): LateValues | undefined => current.getStore()?.late;
