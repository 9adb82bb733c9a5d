import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerAdminRoutes } from '../editing/admin-routes';
import { isText, mayDo } from '../editing/permissions';
import { ACT, ACTS } from './act';
import { asCsv } from './as-csv';
import { nameOfAccount, namesOf } from './names';
import { subjectsOf, kindsLogged } from './subjects';
import { whereOf } from './asked-acts';

/** The right to read the log of acts. */
export const READ_ACTS = 'admin::acts.read';

/** The most acts on a page of the log, and in a file. */
const PAGE = 50;
const MOST_IN_FILE = 50_000;

interface Row {
  readonly id: number;
  readonly at: string;
  readonly by: number | null;
  readonly act: string;
  readonly subjectType: string | null;
  readonly subject: string | null;
  readonly language: string | null;
}

/** Makes the right to read the log one that roles can have. Call it before Strapi looks which rights there are. */
export async function registerActRights(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission')['actionProvider'].registerMany([
    {
      section: 'settings',
      category: 'Who did what',
      displayName: 'Read the log of who did what',
      uid: 'acts.read',
      pluginName: 'admin',
    },
  ]);
}

/** What the page “Who did what” asks, for those who have the right to read the log. */
export function offerActRoutes(strapi: Core.Strapi): void {
  const guarded = (handler: (context: Context) => Promise<void>) => async (context: Context) => {
    if (!mayDo(context, READ_ACTS)) throw new errors.ForbiddenError();
    await handler(context);
  };
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/act-log', handler: guarded(page(strapi)) },
    { method: 'GET', path: '/act-log/choices', handler: guarded(choices(strapi)) },
    { method: 'GET', path: '/act-log/file', handler: guarded(file(strapi)) },
  ]);
}

const page = (strapi: Core.Strapi) => async (context: Context) => {
  const where = whereOf(context.query);
  const before = Number(context.query['before'] ?? 0);
  if (!Number.isSafeInteger(before) || before < 0) throw new errors.ValidationError('Expected a number as “before”.');
  const rows: Row[] = await strapi.db.query(ACT).findMany({
    where: { $and: [where, ...(before > 0 ? [{ id: { $lt: before } }] : [])] },
    orderBy: { id: 'desc' },
    limit: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  context.body = {
    total: await strapi.db.query(ACT).count({ where }),
    acts: await inWords(strapi, shown),
    next: rows.length > PAGE ? shown.at(-1)?.id : null,
  };
};

/** What the log can be narrowed to. */
const choices = (strapi: Core.Strapi) => async (context: Context) => {
  const people: Parameters<typeof nameOfAccount>[0][] = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'firstname', 'lastname', 'email'], orderBy: { id: 'asc' } });
  context.body = {
    people: people.map((account) => ({ id: account.id, name: nameOfAccount(account) })),
    kinds: await kindsLogged(strapi),
    acts: ACTS,
  };
};

/** The acts that are asked for as a file for a spreadsheet. */
const file = (strapi: Core.Strapi) => async (context: Context) => {
  const rows: Row[] = await strapi.db
    .query(ACT)
    .findMany({ where: whereOf(context.query), orderBy: { id: 'desc' }, limit: MOST_IN_FILE });
  const acts = await inWords(strapi, rows);
  const heading = ['When (UTC)', 'Who', 'Did what', 'Kind', 'What', 'Now', 'Language', 'Id'];
  const lines = acts.map(({ at, by, act, kind, title, state, language, subject }) => [
    at,
    by,
    act,
    kind,
    title,
    state,
    language ?? '',
    subject ?? '',
  ]);
  context.attachment('who-did-what.csv');
  context.type = 'text/csv; charset=utf-8';
  context.body = asCsv([heading, ...lines]);
};

async function inWords(strapi: Core.Strapi, rows: readonly Row[]) {
  const names = await namesOf(
    strapi,
    rows.map(({ by }) => by),
  );
  const subjects = await subjectsOf(strapi, rows);
  return rows.map((row) => {
    const { id, at, by, act, language, subject } = row;
    return { id, at, by: isText(names(by)) ? names(by) : 'The CMS itself', act, language, subject, ...subjects(row) };
  });
}
