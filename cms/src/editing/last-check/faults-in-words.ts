import type { PageFinding } from '@waymark/shared-types';

/** Something that is wrong on a page, as its editor is told. */
export interface FaultInWords {
  readonly message: string;
  /** The beginning of the element's HTML, where it is about one. */
  readonly element?: string;
}

/** What the rules of the tools mean for readers, for those that something an editor fills in can break. */
const MEANINGS: readonly (readonly [rule: RegExp, message: string])[] = [
  [/ image-alt$|\.1_1_1\.H37/, 'A picture has no alternative text: people who cannot see it are told nothing.'],
  [
    / link-name$|\.4_1_2\.H91\.A\.(?:NoContent|Empty)/,
    'A link has no words: people who hear the page do not know where it leads.',
  ],
  [/ color-contrast$|\.1_4_3\./, 'Letters stand out too little from what is behind them.'],
  [
    / heading-order$|\.1_3_1_A\.G141/,
    'A heading leaves out a level: people who jump by headings think that they missed one.',
  ],
  [/ empty-heading$|\.1_3_1\.H42\.2/, 'A heading has no words.'],
  [/ target-size$/, 'Something to press is too small for a finger.'],
  [
    / (?:html-has-lang|html-lang-valid|valid-lang)$|\.3_1_[12]\./,
    'A language is not named, or by a code that does not exist: screen readers say it wrongly.',
  ],
  [/ video-caption$/, 'A film has no captions.'],
  [
    / (?:td-headers-attr|th-has-data-cells|scope-attr-valid)$|\.1_3_1\.H(?:43|63)/,
    'A table does not say which of its cells are headings.',
  ],
  [/ document-title$|\.2_4_2\.H25/, 'The page has no title.'],
];

/** What is wrong on a page, in words; what two tools found at one place is told once. */
export function faultsInWords(findings: readonly PageFinding[]): FaultInWords[] {
  const told = new Map<string, FaultInWords>();
  for (const { meaning, rule = '', place = '', element } of findings) {
    const known = MEANINGS.find(([pattern]) => pattern.test(rule))?.[1];
    const message = known ?? `${meaning}.`;
    const key = `${message} ${place}`;
    if (!told.has(key)) told.set(key, { message, ...(element !== undefined && { element }) });
  }
  return [...told.values()];
}
