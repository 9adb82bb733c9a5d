import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** More presses than any way from one control to the next one that is asked for. */
const MOST_PRESSES = 80;

/** What has the focus, as somebody at the keyboard meets it. */
interface Focused {
  /** Its name, and what it is. */
  readonly name: string;
  /** How much of its middle and two of its corners lies bare, of 3. */
  readonly bare: number;
  /** Whether a line or a shadow shows that the focus is on it. */
  readonly isMarked: boolean;
}

const lookAtFocus = (page: Page) =>
  page.evaluate((): Focused => {
    const element = document.activeElement ?? document.body;
    const { x, y, right, bottom, width, height } = element.getBoundingClientRect();
    const inset = Math.min(4, width / 4, height / 4);
    const points: readonly (readonly [number, number])[] = [
      [x + width / 2, y + height / 2],
      [x + inset, y + inset],
      [right - inset, bottom - inset],
    ];
    const isBare = ([left, top]: readonly [number, number]) => {
      const met = document.elementFromPoint(left, top);
      return met !== null && (element.contains(met) || met.contains(element));
    };
    const marks = (one: Element, part?: string) => {
      const { outlineStyle, outlineWidth, boxShadow, borderTopStyle, borderTopWidth } = getComputedStyle(one, part);
      const isLined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return part === undefined
        ? isLined || boxShadow.includes('0px 0px 0px 2px')
        : borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 2;
    };
    // Strapi draws the mark of a text box round the box that holds it.
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const words = [element.ariaLabel, ...[...named, ...labels].map((one) => one?.textContent), element.textContent];
    return {
      name: words.find((word) => word !== null && word !== undefined && word.trim() !== '')?.trim() ?? '',
      bare: points.filter(isBare).length,
      isMarked: marks(element, '::after') || around.some((one) => one !== null && one !== undefined && marks(one)),
    };
  });

/**
 * Presses Tab until the focus is on what is asked for; on the way, and there, what has the focus must be seen.
 * @param isIt Of the element: a selector that it matches
 * @throws {Error} where it is not reached, or lies under something, or nothing shows that the focus is there
 */
export async function tabTo(page: Page, isIt: string, words = ''): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ({ selector, text }) => {
        const element = document.activeElement;
        return element?.matches(selector) === true && (element.ariaLabel ?? element.textContent).includes(text);
      },
      { selector: isIt, text: words },
    );
    if (isThere) return await isSeen(page);
  }
  throw new Error(`Tab did not lead to ${isIt} “${words}”.`);
}

/** Waits until what has the focus is seen: it may be scrolled to, and its mark fades in. */
export async function isSeen(page: Page): Promise<void> {
  await eventually(
    () => lookAtFocus(page),
    ({ bare, isMarked }) => bare >= 2 && isMarked,
    5000,
  );
}

/** Chooses something in the list that the field with the focus opens, by its arrow keys. @throws {Error} where it is not in it */
export async function chooseWithArrows(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name }).waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const isThere = await page.evaluate((words) => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.textContent.includes(words);
    }, name);
    if (isThere) return await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys did not lead to “${name}”.`);
}
