const known = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * HTML that was rendered for the same data before, or is rendered now. Under `astro dev` it is rendered each time, because
 * there the components change.
 * @param of What the HTML shows: the very same object stands for the same HTML, for as long as anybody holds it.
 */
export async function memoisedHtml(name: string, of: object, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return await render();
  const ofThis = known.get(of) ?? new Map<string, Promise<string>>();
  known.set(of, ofThis);
  const html = ofThis.get(name) ?? render();
  ofThis.set(name, html);
  return await html;
}
