/** What a dialog is, be it Strapi's or ours; a menu or a list of choices is none. */
const DIALOG = '[role="dialog"][aria-labelledby], [role="alertdialog"]';

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
 * Lets a dialog begin at its heading, so that everything is read in its order: Strapi's begin at the button that closes them. Where
 * somebody is to write at once, the field says so itself (`data-begin-here`).
 */
export function beginDialogsAtTheirHeading(page: Document): void {
  const begun = new WeakSet<Element>();
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const dialog = target.closest('[role="dialog"][aria-labelledby]');
    if (!dialog || begun.has(dialog)) return;
    begun.add(dialog);
    if (target !== dialog.querySelector('button')) return;
    (dialog.querySelector<HTMLElement>('[data-begin-here]') ?? headingOf(dialog))?.focus();
  });
}

function headingOf(dialog: Element): HTMLElement | null {
  const heading = dialog.ownerDocument.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
