/** How much is remembered: the cards of ten thousand case studies, some twenty megabytes. */
const MOST = 12_000;

const known = new Map<string, string>();

/**
 * HTML that was rendered for the same data before, or is rendered now. Under `astro dev` it is rendered each time, because
 * there the components change.
 * @param of What the HTML shows: plain data.
 */
export async function rememberedHtml(name: string, of: unknown, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return await render();
  const key = `${name} ${JSON.stringify(of)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const html = await render();
  if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
  known.set(key, html);
  return html;
}
