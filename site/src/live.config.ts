import { defineLiveCollection } from 'astro/content/config';
import type { ContentType } from '@waymark/shared-types';
import type { MediaFile } from './content/file/file.ts';
import {
  countsLoader,
  entryLoader,
  listPageLoader,
  listPagesLoader,
  todayLoader,
  totalLoader,
  valuesLoader,
} from './content/live.ts';
import { registry, type EntryOf } from './content/registry.ts';

const live = <T extends ContentType>(type: T) => defineLiveCollection({ loader: entryLoader<EntryOf<T>>(type) });

type LiveTypes = { readonly [T in ContentType]: ReturnType<typeof live<T>> };

const types = Object.fromEntries(Object.values(registry).map(({ type }) => [type, live(type)])) as unknown as LiveTypes;

/** Everything that pages can read: each content type of the registry, media files, and what lists are asked for. */
export const collections = {
  ...types,
  file: defineLiveCollection({ loader: entryLoader<MediaFile>('file') }),
  counts: defineLiveCollection({ loader: countsLoader() }),
  'list-page': defineLiveCollection({ loader: listPageLoader() }),
  'list-pages': defineLiveCollection({ loader: listPagesLoader() }),
  today: defineLiveCollection({ loader: todayLoader() }),
  total: defineLiveCollection({ loader: totalLoader() }),
  values: defineLiveCollection({ loader: valuesLoader() }),
};
