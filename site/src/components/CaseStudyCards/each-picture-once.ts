import type { CaseStudyCardData } from '../../content/case-study/case-study-card.ts';

/** A card, and whether its picture is shown. */
export interface ShownCard {
  readonly card: CaseStudyCardData;
  readonly hasPicture: boolean;
}

/** Cards, each picture with the first of them that has it: the same picture twice tells nothing apart. */
export function eachPictureOnce(cards: readonly CaseStudyCardData[]): readonly ShownCard[] {
  const seen = new Set<string>();
  return cards.map((card) => {
    const path = card.picture?.file.path;
    const hasPicture = path !== undefined && !seen.has(path);
    if (hasPicture) seen.add(path);
    return { card, hasPicture };
  });
}
