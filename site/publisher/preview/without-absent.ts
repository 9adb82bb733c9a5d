import { isRecord } from '@waymark/shared-types';
import { isReadable } from '../dependencies/answers.ts';
import type { ContentIndex } from '../store/content-index.ts';
import { storedLocale } from '../store/store-source.ts';

/**
 * An entry's data without the references to what is not published: so the CMS publishes it. @param data As the store keeps it.
 */
export function withoutAbsent(
  data: Readonly<Record<string, unknown>>,
  index: Pick<ContentIndex, 'get'>,
): Record<string, unknown> {
  const isAbsent = (value: unknown) => isReference(value) && !isThere(value, index);
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !isAbsent(item)).map(clean);
    if (!isRecord(value)) return value;
    return isAbsent(value) ? null : withoutAbsent(value, index);
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, clean(value)]));
}

interface Reference {
  readonly type: string;
  readonly id: string;
}

/** As `normalise` writes it, and nothing else is: parts of texts have no id. */
function isReference(value: unknown): value is Reference {
  return isRecord(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string';
}

const isThere = ({ type, id }: Reference, index: Pick<ContentIndex, 'get'>): boolean =>
  isReadable(type) && index.get(type, storedLocale(type), id) !== undefined;
