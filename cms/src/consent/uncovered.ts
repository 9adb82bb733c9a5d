import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Row } from '../publishing/owners';
import { CONSENT, consentFields, type ConsentField } from './consent-fields';
import { MATERIALS, type Material } from './validity';

export const WITHDRAWAL = 'api::withdrawal.withdrawal';

/** A row (of an entry, or of a component inside one) that its consent does not cover. */
export interface Uncovered extends Row {
  /** The row of the consent. */
  readonly consent: number;
}

/**
 * The rows whose consent does not cover them on a day, and those of the withdrawals that are not undone: all with one question, in
 * which each consent is looked at once. The conditions are those of `coverageOf`, in the words of the database.
 */
export async function uncovered(strapi: Core.Strapi, day: string): Promise<Uncovered[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const questions = consentFields(strapi).map((field) => uncoveredBy(trx, field, day));
    const rows: Uncovered[] = await trx
      .withMaterialized(CONSENTS, allConsents(strapi, trx))
      .unionAll([openWithdrawals(strapi, trx), ...questions]);
    return rows;
  });
}

/** What the question calls the consents with their switches. */
const CONSENTS = 'consent';

function allConsents(strapi: Core.Strapi, trx: Knex) {
  const [use, appear] = [switchesOf(strapi, 'mayUse'), switchesOf(strapi, 'mayAppear')];
  return trx({ record: strapi.db.metadata.get(CONSENT).tableName })
    .select('record.id', 'record.given_on', 'record.expires_on', 'record.withdrawn_on', 'may_appear.site')
    .select(MATERIALS.map((material) => `may_use.${material}`))
    .leftJoin({ use_link: use.link }, use.on('use_link'))
    .leftJoin({ may_use: use.table }, 'may_use.id', 'use_link.cmp_id')
    .leftJoin({ appear_link: appear.link }, appear.on('appear_link'))
    .leftJoin({ may_appear: appear.table }, 'may_appear.id', 'appear_link.cmp_id');
}

function openWithdrawals(strapi: Core.Strapi, trx: Knex) {
  return trx(strapi.db.metadata.get(WITHDRAWAL).tableName)
    .select({ model: asText(trx, WITHDRAWAL), row: 'id', consent: 'id' })
    .whereNull('undone_at');
}

function uncoveredBy(trx: Knex, { model, table, from, to, material }: ConsentField, day: string) {
  return trx(CONSENTS)
    .select({ model: asText(trx, model), row: `link.${from}`, consent: `${CONSENTS}.id` })
    .join({ link: table }, `link.${to}`, `${CONSENTS}.id`)
    .where((no) => void lacks(no, material, day));
}

const lacks = (no: Knex.QueryBuilder, material: Material, day: string) =>
  no
    .whereNotNull(`${CONSENTS}.withdrawn_on`)
    .orWhereNull(`${CONSENTS}.given_on`)
    .orWhere(`${CONSENTS}.given_on`, '>', day)
    .orWhere(`${CONSENTS}.expires_on`, '<', day)
    .orWhereNull(`${CONSENTS}.${material}`)
    .orWhere(`${CONSENTS}.${material}`, false)
    .orWhereNull(`${CONSENTS}.site`)
    .orWhere(`${CONSENTS}.site`, false);

/** Where the switches of a consent are: their table, and the one that says whose they are. */
function switchesOf(strapi: Core.Strapi, field: 'mayUse' | 'mayAppear') {
  const attribute = strapi.db.metadata.get(CONSENT).attributes[field];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute))
    throw new Error(`Expected a consent to have switches in “${field}”, found none.`);
  return {
    link: attribute.joinTable.name,
    table: strapi.db.metadata.get(attribute.target).tableName,
    on: (link: string) => (join: Knex.JoinClause) => {
      join.on(`${link}.entity_id`, 'record.id').andOnVal(`${link}.field`, field);
    },
  };
}

const asText = (trx: Knex, text: string) => trx.raw('cast(? as text)', [text]);
