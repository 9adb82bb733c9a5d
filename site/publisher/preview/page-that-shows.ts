import type { ContentSource } from '../../src/content/content-source.ts';
import { pathIn } from '../../src/content/address.ts';
import { registry } from '../../src/content/registry.ts';
import type { AnyDefinition } from '../../src/content/definition.ts';
import type { ContentType } from '@waymark/shared-types';
import type { StoredEntry } from '../store/stored-entry.ts';

/**
 * Where an entry is seen, from `/`, with the part of the page where it has one: its own page, its list, or a page that shows it
 * (of an organisation, a case study); undefined where nothing shows it.
 */
export function pageThatShows(
  type: ContentType,
  { id, data }: Pick<StoredEntry, 'id' | 'data'>,
  content: Pick<ContentSource, 'list'>,
): string | undefined {
  if (type === 'site') return '/';
  if (type === 'organisation') {
    const [study] = content.list('case-study', { where: { organisation: id }, limit: 1 });
    return study && pageThatShows('case-study', study, content);
  }
  const { address = {} }: AnyDefinition = registry[type];
  const { slug } = data;
  return pathIn(address, { documentId: id, ...(typeof slug === 'string' && { slug }) });
}
