import type { Awaitable } from '../../rendering/html.ts';

const known = new WeakMap<object, Map<string, Awaitable<string>>>();

/**
 * HTML that was rendered for the same data before, or is rendered now. Under `astro dev` it is rendered each time, because
 * there the components change.
 * @param of What the HTML shows: the very same object stands for the same HTML, for as long as anybody holds it.
 */
export function memoisedHtml(name: string, of: object, render: () => Awaitable<string>): Awaitable<string> {
  if (import.meta.env.DEV) return render();
  const ofThis = known.get(of) ?? new Map<string, Awaitable<string>>();
  known.set(of, ofThis);
  const html = ofThis.get(name) ?? render();
  ofThis.set(name, html);
  return html;
}
