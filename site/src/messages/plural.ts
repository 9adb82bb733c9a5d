/** The forms of a text for different numbers: a language fills in those that it has (CLDR, “Language Plural Rules”). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Makes a function that chooses among forms by a number, as a language does.
 * @param tag The language, as `languageTag` writes it.
 */
export function pluralIn(tag: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
