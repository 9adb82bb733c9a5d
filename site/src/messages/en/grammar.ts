import { languageTag } from '@waymark/shared-types';
import { listsIn } from '../list.ts';
import { pluralIn, type PluralForms } from '../plural.ts';

const TAG = languageTag('en');

const plural = pluralIn(TAG);
const numbers = new Intl.NumberFormat(TAG);

/** A number as it is written: `1,204`. */
export const written = (count: number): string => numbers.format(count);

/** A number with what it counts: `1 page`, `3 pages`. */
export const counted = (count: number, forms: PluralForms): string => `${count} ${plural(count, forms)}`;

/** The same for what there can be thousands of: `1,204 examples`. */
export const manyCounted = (count: number, forms: PluralForms): string =>
  `${numbers.format(count)} ${plural(count, forms)}`;

/** Puts several things into one English text. */
export const lists = listsIn(TAG);
