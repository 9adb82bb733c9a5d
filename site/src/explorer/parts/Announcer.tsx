import { useEffect, useState } from 'preact/hooks';

/** How long it waits after the last change, in milliseconds: whoever types hears one number, not one for each letter. */
const PAUSE = 1000;

/** Says to screen readers what has changed, when nothing more changes (WCAG 2.2, 4.1.3). */
export function Announcer({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      say(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
