import { isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { site as demoSite } from '../../demo/content/site';
import { mayDo, permissions } from '../editing/permissions';

const STUDY = 'api::case-study.case-study';
const SITE = 'api::site.site';

const STEPS = ['story', 'picture', 'help', 'name', 'colleague'] as const;

export type Step = (typeof STEPS)[number];

/** What somebody new does first, and which of it is done; empty where they have closed it, or all is done. */
export interface FirstSteps {
  readonly steps: readonly { readonly step: Step; readonly done: boolean }[];
}

/** What is kept of the first steps: that somebody looked at the help numbers, and who wants to see no more of it. */
interface Kept {
  readonly helpIsRight: boolean;
  readonly closedBy: readonly number[];
}

const KEY = 'first-steps';

/** The steps that are for whoever asks, by what they may do. */
export async function firstSteps(strapi: Core.Strapi, context: Context): Promise<FirstSteps> {
  const kept = await readKept(strapi);
  if (kept.closedBy.includes(userOf(context))) return { steps: [] };
  const own = STEPS.filter((step) => isFor(strapi, context, step));
  const steps = await Promise.all(own.map(async (step) => ({ step, done: await isDone(strapi, step, kept) })));
  return { steps: steps.every(({ done }) => done) ? [] : steps };
}

/** Takes in that the help numbers are right, or that whoever asks wants to see the steps no more. */
export async function noteFirstSteps(strapi: Core.Strapi, context: Context): Promise<FirstSteps> {
  const body: unknown = context.request.body;
  const { helpIsRight, close } = isRecord(body) ? body : {};
  const kept = await readKept(strapi);
  if (helpIsRight === true) {
    if (!isFor(strapi, context, 'help')) throw new errors.ForbiddenError();
    await store(strapi).set({ key: KEY, value: { ...kept, helpIsRight } });
  } else if (close === true) {
    const closedBy = [...new Set([...kept.closedBy, userOf(context)])];
    await store(strapi).set({ key: KEY, value: { ...kept, closedBy } });
  } else {
    throw new errors.ValidationError('Expected “helpIsRight” or “close”.');
  }
  return await firstSteps(strapi, context);
}

function isFor(strapi: Core.Strapi, context: Context, step: Step): boolean {
  switch (step) {
    case 'story':
      return !permissions(strapi, context, STUDY).cannot.create();
    case 'picture':
      return mayDo(context, 'plugin::upload.assets.create');
    case 'help':
    case 'name':
      return !permissions(strapi, context, SITE).cannot.update();
    case 'colleague':
      return mayDo(context, 'admin::users.create');
  }
}

async function isDone(strapi: Core.Strapi, step: Step, { helpIsRight }: Kept): Promise<boolean> {
  switch (step) {
    case 'story': {
      const where = { $or: [{ invented: { $null: true } }, { invented: false }] };
      return (await strapi.db.query(STUDY).count({ where })) > 0;
    }
    case 'picture': {
      const where = { mime: { $startsWith: 'image/' }, createdBy: { id: { $notNull: true } } };
      return (await strapi.db.query('plugin::upload.file').count({ where })) > 0;
    }
    case 'help':
      return helpIsRight || helpIsTheirs((await siteDraft(strapi))?.['help']);
    case 'name': {
      const name = (await siteDraft(strapi))?.['name'];
      return typeof name === 'string' && name.trim() !== '' && name !== demoSite.name;
    }
    case 'colleague':
      return (await strapi.db.query('admin::user').count()) > 1;
  }
}

const siteDraft = async (strapi: Core.Strapi): Promise<Record<string, unknown> | undefined> => {
  const found: unknown = await strapi.db.query(SITE).findOne({ where: { publishedAt: null }, populate: ['help'] });
  return isRecord(found) ? found : undefined;
};

/** Whether the help lines are others than those of the demo; none at all are nobody's. */
export function helpIsTheirs(help: unknown): boolean {
  if (!Array.isArray(help) || help.length === 0) return false;
  const inShort = (lines: readonly unknown[]) =>
    JSON.stringify(
      lines
        .filter(isRecord)
        .map(({ name, phone, textNumber, url }) => [name, phone, textNumber, url].map((x) => x ?? '')),
    );
  return inShort(help) !== inShort(demoSite.help);
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'waymark' });

async function readKept(strapi: Core.Strapi): Promise<Kept> {
  const kept: unknown = await store(strapi).get({ key: KEY });
  const { helpIsRight, closedBy } = isRecord(kept) ? kept : {};
  return {
    helpIsRight: helpIsRight === true,
    closedBy: Array.isArray(closedBy) ? closedBy.filter((id) => typeof id === 'number') : [],
  };
}

const userOf = (context: Context): number => Number((context.state['user'] as { id: unknown }).id);
