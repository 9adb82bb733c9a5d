/** What a dialog is, be it Strapi's or ours; a menu or a list of choices is none. */
const DIALOG = '[role="dialog"][aria-labelledby], [role="alertdialog"]';

const FIELDS = 'input, textarea, select, [role="combobox"]';

const TAKES_FOCUS = `a[href], button, [tabindex="0"], ${FIELDS}`;

/** Whether a key saves or publishes the form, in Strapi. */
export const isShortcut = ({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  (ctrlKey || metaKey) && ['enter', 's'].includes(key.toLowerCase());

/** Keeps what is pressed in a dialog from saving or publishing the form behind it. */
export function keepShortcutsFromForm(page: Document): void {
  const onKey = (event: KeyboardEvent) => {
    if (!isShortcut(event) || !page.querySelector(DIALOG)) return;
    event.preventDefault();
    // The form listens at the window: before it hears of it.
    event.stopPropagation();
  };
  page.defaultView?.addEventListener('keydown', onKey, { capture: true });
}

/**
 * Lets a dialog begin at its beginning. Strapi's begin at the button that closes them: now at their first field, and where something
 * else comes before that, at their heading, so that everything is read in its order.
 */
export function beginDialogsAtTheirBeginning(page: Document): void {
  const begun = new WeakSet<Element>();
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const dialog = target.closest('[role="dialog"][aria-labelledby]');
    if (!dialog || begun.has(dialog)) return;
    begun.add(dialog);
    const [close, next] = dialog.querySelectorAll<HTMLElement>(TAKES_FOCUS);
    if (target === close) (next?.matches(FIELDS) ? next : headingOf(dialog))?.focus();
  });
}

function headingOf(dialog: Element): HTMLElement | null {
  const heading = dialog.ownerDocument.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
