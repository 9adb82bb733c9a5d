import { useState } from 'react';

const kept = new Map<string, string>();

/**
 * A text that outlives its component: Strapi makes all panels beside a form anew where the window becomes wide or narrow.
 * @param key What the text belongs to, such as the note on an entry; what is empty is kept no longer
 */
export function useKeptText(key: string): readonly [text: string, write: (text: string) => void] {
  const [text, setText] = useState(() => kept.get(key) ?? '');
  const write = (now: string) => {
    setText(now);
    if (now === '') kept.delete(key);
    else kept.set(key, now);
  };
  return [text, write];
}
