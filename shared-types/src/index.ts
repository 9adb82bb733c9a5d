export { ITEM_LIMIT, LIST_LIMIT } from './domain/limits.ts';
export { headingFitter } from './domain/headings.ts';
export { isRecord } from './domain/is-record.ts';
export { tidyUrl, urlProblem } from './domain/links.ts';
export { PAGE_FINDINGS_FILE, type PageFinding, type PageFindings } from './domain/page-findings.ts';
export { PASSWORD_LENGTH } from './domain/passwords.ts';
export { phrasesIn } from './domain/phrases.ts';
export { withoutControlCharacters } from './domain/plain-text.ts';
export type {
  RichText,
  RichTextBlock,
  RichTextInline,
  RichTextLeaf,
  RichTextLink,
  RichTextList,
  RichTextListItem,
} from './domain/rich-text.ts';
export { contentTypes, RICH_TEXT_FIELDS, type ContentType } from './generated/content-types.ts';
export { HOSTED_SLUGS, RESERVED_SLUGS, SLUG_LIMIT, slugProblem } from './domain/slugs.ts';
export { SITE_COUNTRY } from './domain/country.ts';
export { dayIn, SITE_TIME_ZONE } from './domain/today.ts';
export { languageProblem } from './domain/languages.ts';
export { DEFAULT_LOCALE, LOCALES, type Locale, LANGUAGE_TAG, languageTag } from './domain/locales.ts';
export { addressesOf, listPath, entryPath, type ListKind } from './domain/paths.ts';
export { covers, destination, pathOf, redirectsFrom, type RedirectRule } from './domain/redirects.ts';
