/** How a page is looked at: a colour scheme and a width in CSS pixels. */
export interface Rendering {
  scheme: 'light' | 'dark';
  width: 320 | 1280;
}

/** The height of the screen that pages are looked at on, in CSS pixels. */
export const SCREEN_HEIGHT = 1024;

/** How every page is looked at. */
export const USUAL: Rendering = { scheme: 'light', width: 1280 };

/** How one page of each kind is looked at, too: 320 px is 1280 px at 400 % zoom (WCAG 1.4.10, Reflow). */
export const OTHERS: readonly Rendering[] = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'dark', width: 320 },
];

export const inWords = ({ scheme, width }: Rendering): string => `${scheme}, ${String(width)} px`;
