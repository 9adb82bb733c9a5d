/** How long a section, or a closed part, may take to open before what is in it can be focused, in milliseconds. */
const OPENING_MS = 250;

const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/** Brings the field with an error into view, with the focus in it; call it once the form holds the error. */
export function goToField(path: readonly string[], message: string): void {
  openParts(path);
  window.setTimeout(() => {
    const field = byName(path) ?? byMessage(message);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, OPENING_MS);
}

/** Opens the closed rows of a list that lead to a field. */
function openParts(path: readonly string[]): void {
  for (const [index, step] of path.entries()) {
    if (!/^\d+$/.test(step)) continue;
    const list = path.slice(0, index).join('.');
    const rows = document.querySelectorAll<HTMLElement>(
      `[data-strapi-field="${CSS.escape(list)}"] button[aria-expanded]`,
    );
    const row = rows[Number(step)];
    if (row?.getAttribute('aria-expanded') === 'false') row.click();
  }
}

const byName = (path: readonly string[]) =>
  path.length > 0 ? document.querySelector<HTMLElement>(`form [name="${CSS.escape(path.join('.'))}"]`) : null;

/** What stands with the error: rich texts and lists bear no name. */
function byMessage(message: string): HTMLElement | null | undefined {
  const errors = [...document.querySelectorAll<HTMLElement>('form [data-strapi-field-error]')];
  const error = errors.find(({ textContent }) => textContent.trim() === message.trim());
  const described = error?.id
    ? document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(error.id)}"]`)
    : null;
  return described ?? error?.parentElement?.querySelector<HTMLElement>(FOCUSABLE) ?? error;
}
