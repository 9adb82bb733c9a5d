/** How long Strapi takes to open or close the drawer, in milliseconds. */
const MOVING_MS = 300;

/** What stands beside the form on large screens; on small ones it is a drawer at the lower edge, with the button that opens it. */
interface Drawer {
  readonly content: HTMLElement;
  readonly toggle: HTMLElement;
}

/**
 * Opens the drawer when the focus comes into it, and closes it when the focus goes back to the form: Strapi lets the focus into
 * a closed drawer, where nobody sees it, and lays an open one over the field to which a link in it leads (WCAG 2.2, 2.4.11).
 */
export function drawerFollowsFocus(page: Document): void {
  /** What the drawer was told last: while it moves, its height does not say. */
  let told: { readonly open: boolean; readonly at: number } | undefined;
  page.addEventListener('focusin', ({ target }) => {
    const drawer = drawerIn(page);
    if (!drawer || !(target instanceof HTMLElement)) return;
    const { content, toggle } = drawer;
    const isMoving = told !== undefined && Date.now() - told.at < MOVING_MS;
    const isOpen = isMoving ? told?.open === true : content.clientHeight > 0;
    const open = content.contains(target) || (isOpen && target.closest('form') === null);
    if (open === isOpen) return;
    told = { open, at: Date.now() };
    toggle.click();
    if (open) setTimeout(() => target.scrollIntoView({ block: 'nearest' }), MOVING_MS);
  });
}

function drawerIn(page: Document): Drawer | undefined {
  const content = page.querySelector<HTMLElement>('[data-radix-scroll-area-viewport]:has(aside)');
  const toggle = [...(content?.parentElement?.previousElementSibling?.querySelectorAll('button') ?? [])].at(-1);
  return content && toggle ? { content, toggle } : undefined;
}
