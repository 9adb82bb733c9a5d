import { isRecord } from '@waymark/shared-types';

/** The words of a rich text, or of a part of it, one after the other. */
export function wordsIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsIn).join('');
  if (!isRecord(node)) return '';
  const { text, children } = node;
  return `${typeof text === 'string' ? text : ''}${wordsIn(children)}`;
}

/** Whether somebody who looks at a text sees anything; characters that cannot be seen come along from word processors. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}]/u.test(text);
