/** How often is looked whether the field is there and has the focus, in milliseconds; and how many times. */
const LOOK_MS = 100;
const LOOKS = 20;

/** So many looks in a row at the field with the focus: the form itself moves the focus to its first error meanwhile. */
const SETTLED = 3;

const FOCUSABLE = 'input, textarea, select, [role="combobox"], [contenteditable="true"], button, [tabindex="0"]';

/** Where to go: a field, by its path and the label that the form gives it, and what is wrong there. */
export interface Destination {
  readonly path: readonly string[];
  readonly label: string;
  readonly message: string;
}

/** Brings a field into view, with the focus in it; sections and rows that hold it are opened. */
export function goToField({ path, label, message }: Destination): void {
  openSection(path);
  openRows(path);
  let settled = 0;
  let looks = 0;
  const look = () => {
    const field = byName(path) ?? byMessage(message) ?? byLabel(label);
    looks += 1;
    settled = field && document.activeElement === field ? settled + 1 : 0;
    if (settled === 0) bringIntoView(field);
    if (settled === SETTLED || looks === LOOKS) window.clearInterval(looking);
  };
  const looking = window.setInterval(look, LOOK_MS);
}

function bringIntoView(field: HTMLElement | null | undefined): void {
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function openSection([first = '']: readonly string[]): void {
  const closed = `[data-section-heading="closed"][data-fields~="${CSS.escape(first)}"] button`;
  document.querySelector<HTMLElement>(closed)?.click();
}

/** Opens the closed rows of a list that lead to a field. */
function openRows(path: readonly string[]): void {
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

/** What stands with an error: rich texts and lists bear no name. */
function byMessage(message: string): HTMLElement | null | undefined {
  const errors = [...document.querySelectorAll<HTMLElement>('form [data-strapi-field-error]')];
  const error = errors.find(({ textContent }) => textContent.trim() === message.trim());
  const described = error?.id
    ? document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(error.id)}"]`)
    : null;
  return described ?? error?.parentElement?.querySelector<HTMLElement>(FOCUSABLE) ?? error;
}

/** What stands under a label: the text of the last part of it, such as “Why it was needed”. */
function byLabel(words: string): HTMLElement | null | undefined {
  const own = words.split(' › ').at(0) ?? '';
  const label = [...document.querySelectorAll<HTMLElement>('form label')].find(({ textContent }) =>
    textContent.trim().startsWith(own),
  );
  const field = label?.parentElement?.parentElement;
  return field?.querySelector<HTMLElement>(FOCUSABLE) ?? label;
}
