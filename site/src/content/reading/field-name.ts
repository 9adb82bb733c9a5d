import type { ContentType } from '@waymark/shared-types';

/** An entry and a field of it, as errors name them to editors: `principle “See the whole person”, field body`. */
export function fieldName(type: ContentType, title: string, field: string): string {
  return `${type} “${title}”, field ${field}`;
}
