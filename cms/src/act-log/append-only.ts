import type { Core } from '@strapi/strapi';
import { inLoggedTransaction } from '../publishing/change-log';

const REASON = 'Acts are only added to: nothing changes one, and none goes before its time';

/**
 * Makes the database itself refuse to change a row of the log of acts, or to delete one before its time, whoever asks it. Made anew at
 * each start, because making a table anew takes its triggers along, and the time may have changed.
 * @param days For so long a row stays.
 */
export async function keepActsAppendOnly(strapi: Core.Strapi, days: number): Promise<void> {
  const statements = strapi.db.dialect.client === 'postgres' ? forPostgreSql(days) : forSqlite(days);
  await inLoggedTransaction(strapi, () =>
    strapi.db.transaction(async ({ trx }) => {
      for (const statement of statements) await trx.raw(statement);
    }),
  );
}

/** Strapi keeps times as milliseconds since 1970. A row that replaces another (`insert or replace`) fires no trigger for the one that goes. */
function forSqlite(days: number): string[] {
  const refuse = `begin select raise(abort, '${REASON}'); end`;
  const isFresh = `old.at > (strftime('%s', 'now') - ${days} * 86400) * 1000`;
  return [
    'drop trigger if exists acts_stay_as_they_are',
    'drop trigger if exists acts_stay',
    'drop trigger if exists acts_are_not_replaced',
    `create trigger acts_stay_as_they_are before update on acts ${refuse}`,
    `create trigger acts_stay before delete on acts when ${isFresh} ${refuse}`,
    `create trigger acts_are_not_replaced before insert on acts
       when exists (select 1 from acts where id = new.id) ${refuse}`,
  ];
}

function forPostgreSql(days: number): string[] {
  return [
    `create or replace function acts_stay() returns trigger language plpgsql as $$
     begin
       if tg_op = 'DELETE' then
         if old.at < now() - interval '${days} days' then return old; end if;
       end if;
       raise exception '${REASON}';
     end $$`,
    'drop trigger if exists acts_stay on acts',
    'drop trigger if exists acts_are_not_emptied on acts',
    'create trigger acts_stay before update or delete on acts for each row execute function acts_stay()',
    'create trigger acts_are_not_emptied before truncate on acts for each statement execute function acts_stay()',
  ];
}
