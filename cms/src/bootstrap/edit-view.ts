import type { Core } from '@strapi/strapi';
import { applyEditView, type Configuration, type Model } from './edit-view-configuration';

/**
 * Gives the forms and lists of the admin panel the labels, help texts, order and columns that the schemas ask for
 * (`pluginOptions["edit-view"]`), at every start: the schemas are the one place to change them.
 */
export async function applyEditViews(strapi: Core.Strapi): Promise<void> {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  for (const model of types) await apply(strapi, 'content-types', model);
  for (const model of Object.values(strapi.components)) await apply(strapi, 'components', model);
}

async function apply(strapi: Core.Strapi, service: 'content-types' | 'components', model: Model): Promise<void> {
  const configurations = strapi.plugin('content-manager').service(service);
  const current: Configuration = await configurations['findConfiguration'](model);
  const { settings, metadatas, layouts } = applyEditView(current, model, (uid) => mainFieldOf(strapi, uid));
  await configurations['updateConfiguration'](model, { settings, metadatas, layouts });
}

/** The field that stands for an entry in lists of relations. */
function mainFieldOf(strapi: Core.Strapi, uid: string): string | undefined {
  const target: Model | undefined = Object.values(strapi.contentTypes).find((type) => type.uid === uid);
  return target?.pluginOptions?.['edit-view']?.mainField;
}
