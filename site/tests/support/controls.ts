import type { Page } from 'playwright-core';

/**
 * Looks at each link and button on the screen: what a finger meets at its middle and in its corners must be it, and nothing
 * else. What has been scrolled under the bar with help, lies under the open box with the numbers or is scrolled out of it, is not on
 * the screen.
 * @returns one line for each that something lies over.
 */
export const coveredControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.top');
    const panel = document.querySelector('.help-now__panel');
    /** Without the edge of the element, by a pixel: where it begins is rounded. */
    const within = (element: Element, y: number) => {
      const top = element.getBoundingClientRect().top + element.clientTop;
      return y > top + 1 && y < top + element.clientHeight - 1;
    };
    const isOnScreen = (control: Element, x: number, y: number) => {
      if (x < 1 || y < 1 || x >= window.innerWidth - 1 || y >= window.innerHeight - 1) return false;
      if (panel?.contains(control)) return within(panel, y);
      if (panel && y < panel.getBoundingClientRect().bottom + 1) return false;
      return !bar || bar.contains(control) || y > bar.getBoundingClientRect().bottom + 1;
    };
    const points = ({ left, top, width, height }: DOMRect): readonly (readonly [x: number, y: number])[] => {
      const [dx, dy] = [Math.min(width / 4, 8), Math.min(height / 4, 8)];
      const [right, bottom] = [left + width - dx, top + height - dy];
      return [
        [left + width / 2, top + height / 2],
        [left + dx, top + dy],
        [right, top + dy],
        [left + dx, bottom],
        [right, bottom],
      ];
    };
    return [...document.querySelectorAll('a[href], summary, button, video, audio')]
      .filter((control) => control.checkVisibility())
      .flatMap((control) =>
        [...control.getClientRects()]
          .filter(({ width, height }) => width > 1 && height > 1)
          .flatMap(points)
          .filter(([x, y]) => isOnScreen(control, x, y))
          .flatMap(([x, y]) => {
            const met = document.elementFromPoint(x, y);
            if (met && control.contains(met)) return [];
            return `“${control.textContent.trim().slice(0, 40)}” at ${String(Math.round(x))}, ${String(Math.round(y))} lies under ${met?.tagName ?? 'nothing'} ${met?.className ?? ''}`;
          }),
      );
  });

/** How many pixels a page is wider than its screen, with everything on it that can be opened open. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.documentElement.scrollWidth - window.innerWidth;
  });
