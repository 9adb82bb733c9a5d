import type { RichText } from '@waymark/shared-types';

/** A rich text of one paragraph. */
export const paragraph = (text: string): RichText => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
