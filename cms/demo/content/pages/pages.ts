import { about } from './about';
import { accessibilityStatement } from './accessibility-statement';
import { accessibleFormats } from './accessible-formats';
import { bsl } from './bsl';
import { contact } from './contact';
import { easyRead } from './easy-read';
import type { Page } from './page-types';
import { privacy } from './privacy';
import { shareGoodPractice } from './share-good-practice';

/** All standing pages; a page comes after those that it names as related. */
export const pages: readonly Page[] = [
  contact,
  privacy,
  easyRead,
  bsl,
  accessibleFormats,
  accessibilityStatement,
  shareGoodPractice,
  about,
];
