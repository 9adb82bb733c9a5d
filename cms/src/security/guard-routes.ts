import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { mayDo, permissions } from '../editing/permissions';
import { pluginRoute, type PluginRoute } from './plugin-route';

/** A route of a plugin that Strapi opens to everybody who is signed in, and who may ask there. */
interface Guard extends PluginRoute {
  readonly isAllowed: (strapi: Core.Strapi, context: Context) => boolean;
}

/**
 * What Strapi asks no rights for, or too few: which entries a field could choose, those of types that somebody may not read among them
 * where the field is in a component; whether an address is taken, of any type; sending any mail to anybody in the name of the site; how forms look, and the settings for languages.
 */
const GUARDS: readonly Guard[] = [
  { plugin: 'content-manager', method: 'GET', path: '/relations/:model/:targetField', isAllowed: mayReadTarget },
  { plugin: 'content-manager', method: 'GET', path: '/relations/:model/:id/:targetField', isAllowed: mayReadTarget },
  { plugin: 'content-manager', method: 'POST', path: '/uid/generate', isAllowed: mayWriteType },
  { plugin: 'content-manager', method: 'POST', path: '/uid/check-availability', isAllowed: mayWriteType },
  {
    plugin: 'content-manager',
    method: 'PUT',
    path: '/components/:uid/configuration',
    isAllowed: mayHave('plugin::content-manager.components.configure-layout'),
  },
  { plugin: 'email', method: 'POST', path: '/', isAllowed: mayHave('plugin::email.settings.read') },
  { plugin: 'i18n', method: 'PUT', path: '/settings', isAllowed: mayHave('plugin::i18n.locale.update') },
];

/** Puts our guards before the routes, while they are not open yet. @throws {Error} where a route is not there any more */
export function guardRoutes(strapi: Core.Strapi): void {
  for (const { plugin, method, path, isAllowed } of GUARDS) {
    const route = pluginRoute(strapi, { plugin, method, path });
    const name = `global::may-${method}-${plugin}${path}`;
    strapi.get('policies').set(name, (context: Context) => isAllowed(strapi, context));
    route.config = { ...route.config, policies: [...(route.config?.policies ?? []), name] };
  }
}

/** Only whoever has a right that is not about entries. */
function mayHave(action: string): Guard['isAllowed'] {
  return (_, context) => mayDo(context, action);
}

/** Whether somebody may read entries of the type that a relation leads to. */
function mayReadTarget(strapi: Core.Strapi, context: Context): boolean {
  const { model = '', targetField = '' } = context['params'] as Record<string, string | undefined>;
  const source: unknown = strapi.getModel(model as UID.Schema);
  const field = isRecord(source) && isRecord(source['attributes']) ? source['attributes'][targetField] : undefined;
  // What is no relation is refused by Strapi, in its words.
  if (!isRecord(field) || typeof field['target'] !== 'string') return true;
  return !permissions(strapi, context, field['target'] as UID.ContentType).cannot.read();
}

function mayWriteType(strapi: Core.Strapi, context: Context): boolean {
  const body: unknown = context.request.body;
  const type = isRecord(body) ? body['contentTypeUID'] : undefined;
  if (typeof type !== 'string' || !(type in strapi.contentTypes)) return true;
  const { cannot } = permissions(strapi, context, type as UID.ContentType);
  return !cannot.create() || !cannot.update();
}
