import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Row } from '../publishing/owners';
import { CONSENT, consentFields, type ConsentField } from './consent-fields';
import type { Material } from './validity';

export const WITHDRAWAL = 'api::withdrawal.withdrawal';

/** A row (of an entry, or of a component inside one) that rests on a consent. */
export interface Resting extends Row {
  /** The row of the consent. */
  readonly consent: number;
}

/**
 * The rows whose consent does not cover them on a day, and those of the withdrawals that are not undone: all with one question. The
 * conditions are those of `coverageOf`, in the words of the database.
 */
export async function uncovered(strapi: Core.Strapi, day: string): Promise<Resting[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const questions = consentFields(strapi).map((field) => uncoveredBy(strapi, trx, field, day));
    const rows: Resting[] = await openWithdrawals(strapi, trx).unionAll(questions);
    return rows;
  });
}

function openWithdrawals(strapi: Core.Strapi, trx: Knex) {
  return trx(strapi.db.metadata.get(WITHDRAWAL).tableName)
    .select({ model: asText(trx, WITHDRAWAL), row: 'id', consent: 'id' })
    .whereNull('undone_at');
}

function uncoveredBy(strapi: Core.Strapi, trx: Knex, { model, table, from, to, material }: ConsentField, day: string) {
  const [use, appear] = [switchesOf(strapi, 'mayUse'), switchesOf(strapi, 'mayAppear')];
  return trx({ link: table })
    .select({ model: asText(trx, model), row: `link.${from}`, consent: 'consent.id' })
    .join({ consent: strapi.db.metadata.get(CONSENT).tableName }, 'consent.id', `link.${to}`)
    .leftJoin({ use_link: use.link }, use.on('use_link'))
    .leftJoin({ may_use: use.table }, 'may_use.id', 'use_link.cmp_id')
    .leftJoin({ appear_link: appear.link }, appear.on('appear_link'))
    .leftJoin({ may_appear: appear.table }, 'may_appear.id', 'appear_link.cmp_id')
    .where((no) => void lacks(no, material, day));
}

const lacks = (no: Knex.QueryBuilder, material: Material, day: string) =>
  no
    .whereNotNull('consent.withdrawn_on')
    .orWhereNull('consent.given_on')
    .orWhere('consent.given_on', '>', day)
    .orWhere('consent.expires_on', '<', day)
    .orWhereNull(`may_use.${material}`)
    .orWhere(`may_use.${material}`, false)
    .orWhereNull('may_appear.site')
    .orWhere('may_appear.site', false);

/** Where the switches of a consent are: their table, and the one that says whose they are. */
function switchesOf(strapi: Core.Strapi, field: 'mayUse' | 'mayAppear') {
  const attribute = strapi.db.metadata.get(CONSENT).attributes[field];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute))
    throw new Error(`Expected a consent to have switches in “${field}”, found none.`);
  return {
    link: attribute.joinTable.name,
    table: strapi.db.metadata.get(attribute.target).tableName,
    on: (link: string) => (join: Knex.JoinClause) => {
      join.on(`${link}.entity_id`, 'consent.id').andOnVal(`${link}.field`, field);
    },
  };
}

const asText = (trx: Knex, text: string) => trx.raw('cast(? as text)', [text]);
