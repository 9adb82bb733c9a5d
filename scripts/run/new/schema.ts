/** A field of a CMS schema with what editors read of it. @param translated Whether it is, in a type that is; components do not say it. */
export function field(
  facts: Readonly<Record<string, unknown>>,
  label: string,
  description: string,
  translated?: boolean,
): Record<string, unknown> {
  const i18n = translated === undefined ? {} : { i18n: { localized: translated } };
  return { ...facts, pluginOptions: { 'edit-view': { label, description }, ...i18n } };
}

/** A schema as Strapi keeps it. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
