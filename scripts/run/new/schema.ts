/** Whether a field is translated, where its type is; components do not say it. */
type Translated = boolean | undefined;

/** A field of a CMS schema with what editors read of it. */
export function field(
  facts: Readonly<Record<string, unknown>>,
  label: string,
  description: string,
  translated: Translated = undefined,
): Record<string, unknown> {
  const i18n = translated === undefined ? {} : { i18n: { localized: translated } };
  return { ...facts, pluginOptions: { 'edit-view': { label, description }, ...i18n } };
}

/** A schema as Strapi keeps it. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
