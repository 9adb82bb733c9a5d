import { isRecord } from '@waymark/shared-types';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { permissions } from '../editing/permissions';
import { comesBack } from './comes-back';
import { formOfConsent } from './consent-form-address';
import { changeableConsent, mustRead, readableConsent } from './consent-of-request';
import { consentsWhere } from './consent-record';
import { endingWithin } from './ending';
import { formRoutes } from './form-routes';
import { goesWithSave } from './goes-with-save';
import { reachOf } from './reach';
import { toTidy } from './to-tidy';
import { MATERIALS } from './validity';
import { takeBackWithdrawal, withdraw } from './withdraw';
import { recordsWhere } from './withdrawals';

/** How many records of what was taken down are told, newest first. */
const MOST_RECORDS = 200;

/** So many days before it ends a consent is told of. */
const DAYS_AHEAD = 90;

/** What the admin panel asks about consents: for those who may read them, and to act for those who may change them. */
export function offerConsentRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    ...formRoutes(strapi),
    { method: 'GET', path: '/consents/withdrawals', handler: answerWithdrawals(strapi) },
    { method: 'GET', path: '/consents/to-tidy', handler: answerToTidy(strapi) },
    { method: 'GET', path: '/consents/ending', handler: answerEnding(strapi) },
    { method: 'GET', path: '/consents/:id/reach', handler: answerReach(strapi) },
    { method: 'POST', path: '/consents/:id/goes-with-save', handler: answerGoesWithSave(strapi) },
    { method: 'GET', path: '/consents/:id/comes-back', handler: answerComesBack(strapi) },
    { method: 'POST', path: '/consents/:id/withdraw', handler: answerWithdraw(strapi) },
    { method: 'POST', path: '/consents/:id/give-back', handler: answerGiveBack(strapi) },
  ]);
}

const answerReach = (strapi: Core.Strapi) => async (context: Context) => {
  const consent = await readableConsent(strapi, context);
  context.body = await reachOf(strapi, consent, MATERIALS, mayRead(strapi, context));
};

const answerGoesWithSave = (strapi: Core.Strapi) => async (context: Context) => {
  const consent = await changeableConsent(strapi, context);
  const body: unknown = context.request.body;
  context.body = await goesWithSave(strapi, consent, isRecord(body) ? body : {}, mayRead(strapi, context));
};

const answerComesBack = (strapi: Core.Strapi) => async (context: Context) => {
  const { documentId } = await changeableConsent(strapi, context);
  context.body = await comesBack(strapi, documentId, mayRead(strapi, context));
};

const answerWithdraw = (strapi: Core.Strapi) => async (context: Context) => {
  const { documentId } = await changeableConsent(strapi, context);
  const body: unknown = context.request.body;
  context.body = await withdraw(strapi, documentId, isRecord(body) ? body['on'] : undefined);
};

const answerGiveBack = (strapi: Core.Strapi) => async (context: Context) => {
  const { documentId } = await changeableConsent(strapi, context);
  context.body = await takeBackWithdrawal(strapi, documentId);
};

const answerWithdrawals = (strapi: Core.Strapi) => async (context: Context) => {
  mustRead(strapi, context);
  const records = await recordsWhere(strapi, {}, { orderBy: { id: 'desc' }, limit: MOST_RECORDS });
  const known = await consentsWhere(strapi, { documentId: { $in: ['', ...records.map(({ consent }) => consent)] } });
  const isThere = new Set(known.map(({ documentId }) => documentId));
  context.body = {
    withdrawals: records.map(({ documentId, consent, reference, at, by, why, pages, parts, undoneAt }) => {
      const href = isThere.has(consent) ? formOfConsent(consent) : null;
      return { id: documentId, reference, href, at, by, why, pages, parts, undoneAt };
    }),
  };
};

const answerToTidy = (strapi: Core.Strapi) => async (context: Context) => {
  mustRead(strapi, context);
  context.body = await toTidy(strapi, mayRead(strapi, context));
};

const answerEnding = (strapi: Core.Strapi) => async (context: Context) => {
  mustRead(strapi, context);
  const ending = await endingWithin(strapi, DAYS_AHEAD);
  const told = ending.map(({ reference, href, endsOn, days }) => ({ reference, href, endsOn, days }));
  context.body = { consents: told };
};

const mayRead = (strapi: Core.Strapi, context: Context) => (type: UID.ContentType) =>
  !permissions(strapi, context, type).cannot.read();
