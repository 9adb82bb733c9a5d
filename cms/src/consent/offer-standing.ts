import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { pluginRoute } from '../security/plugin-route';
import { CONSENT } from './consent-fields';
import { today } from './today';

const CHOICES = { plugin: 'content-manager', method: 'GET', path: '/relations/:model/:targetField' } as const;

/** Keeps consents that were withdrawn or have ended from being offered where one is chosen. What was chosen before still shows. */
export function offerOnlyStanding(strapi: Core.Strapi): void {
  const route = pluginRoute(strapi, CHOICES);
  const onlyStanding = async (context: Context, next: Next) => {
    const { model, targetField = '' } = context['params'] as Record<string, string | undefined>;
    if (leadsTo(strapi, model, targetField) === CONSENT)
      context.query = { ...context.query, filters: { $and: [context.query['filters'] ?? {}, standing()] } } as never;
    await next();
  };
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), onlyStanding] };
}

/** The condition of `standingOf`, as a question: one that is not given yet may be chosen in a draft. */
const standing = () => ({
  withdrawnOn: { $null: true },
  $or: [{ expiresOn: { $null: true } }, { expiresOn: { $gte: today() } }],
});

function leadsTo(strapi: Core.Strapi, model: string | undefined, field: string): unknown {
  const source: unknown = strapi.getModel(model as UID.Schema);
  const attribute = isRecord(source) && isRecord(source['attributes']) ? source['attributes'][field] : undefined;
  return isRecord(attribute) ? attribute['target'] : undefined;
}
