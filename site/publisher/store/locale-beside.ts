import { contentTypes, DEFAULT_LOCALE } from '@waymark/shared-types';

const localised = new Set<string>(
  Object.entries(contentTypes).flatMap(([type, facts]) => (facts.localised ? [type] : [])),
);

/** The language under which an entry of a type is stored that one in this language leads to: the default where it has none. */
export const localeBeside = (type: string, locale: string): string =>
  localised.has(type) ? locale || DEFAULT_LOCALE : '';

/** The languages under which entries of a type may be stored that lead to one in this language. */
export const localesLeadingTo = (type: string, locale: string): readonly string[] => {
  if (localised.has(type)) return [locale];
  return locale === '' || locale === DEFAULT_LOCALE ? [''] : [];
};
