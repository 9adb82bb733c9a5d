import { LOCALES } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The languages that content is written in, the default one first, by their English names: so is the admin panel. */
const LANGUAGES = LOCALES.map((code) => ({ code, name: names.of(code) ?? code }));

/** Makes the languages that are missing, and the first one the default. */
export async function keepLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const language of LANGUAGES) {
    const known = await locales['findByCode'](language.code);
    if (!known) await locales['create'](language);
    else if (known.name !== language.name) await locales['update']({ id: known.id }, { name: language.name });
  }
  const [first] = LANGUAGES;
  if (first && (await locales['getDefaultLocale']()) !== first.code) await locales['setDefaultLocale'](first);
}
