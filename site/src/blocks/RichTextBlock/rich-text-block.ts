import { prose, type Prose } from '../../content/rich-text/rich-text.ts';
import type { SectionOf } from '../section.ts';

/** Text with headings, lists and links. */
export interface RichTextBlockData {
  readonly body: Prose;
}

export function richTextBlock(
  { body }: SectionOf<'ComponentSectionsRichText'>,
  field: string,
): RichTextBlockData | undefined {
  const found = prose(body, { field: `${field}.body`, under: 1 });
  return found && { body: found };
}
