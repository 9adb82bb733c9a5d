/** The smallest heading that HTML has. */
const SMALLEST = 6;

/**
 * Fits headings under one that stands above them on the page: the first becomes one smaller than that,
 * and no level is left out (WCAG 2.2, 1.3.1; technique G141), whatever levels the editor chose.
 * @param under The level of the heading that they stand under.
 * @returns A function that takes the chosen levels one after the other, and answers the level on the page.
 */
export function headingFitter(under: number): (chosen: number) => number {
  const open: number[] = [];
  return (chosen) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= chosen) open.pop();
    open.push(chosen);
    return Math.min(under + open.length, SMALLEST);
  };
}
