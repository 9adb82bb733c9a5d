import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { permissions } from '../editing/permissions';
import { CONSENT } from './consent-fields';
import { consentWith, type StoredConsent } from './consent-record';

/** @throws {errors.ForbiddenError} where whoever asks may not read consents */
export function mustRead(strapi: Core.Strapi, context: Context): void {
  if (permissions(strapi, context, CONSENT).cannot.read()) throw new errors.ForbiddenError();
}

/**
 * The consent that an address names.
 * @throws {errors.ForbiddenError} where whoever asks may not read it
 * @throws {errors.NotFoundError} where there is none
 */
export async function readableConsent(strapi: Core.Strapi, context: Context): Promise<StoredConsent> {
  mustRead(strapi, context);
  const { id = '' } = context['params'] as Record<string, string | undefined>;
  const consent = /^[\w-]{1,100}$/.test(id) ? await consentWith(strapi, id) : undefined;
  if (!consent) throw new errors.NotFoundError('There is no such consent.');
  if (permissions(strapi, context, CONSENT).cannot.read(consent)) throw new errors.ForbiddenError();
  return consent;
}

/** The same, for those who may change it. @throws {errors.ForbiddenError} where whoever asks may not */
export async function changeableConsent(strapi: Core.Strapi, context: Context): Promise<StoredConsent> {
  if (permissions(strapi, context, CONSENT).cannot.update()) throw new errors.ForbiddenError();
  const consent = await readableConsent(strapi, context);
  if (permissions(strapi, context, CONSENT).cannot.update(consent)) throw new errors.ForbiddenError();
  return consent;
}
