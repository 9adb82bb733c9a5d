import type { Core } from '@strapi/strapi';
import { rememberedFrom } from './remembered';
import { NOTHING, type LeftOut } from './left-out-rows';
import { uncovered, WITHDRAWAL } from './uncovered';
import { whatGoes } from './what-goes';
import { today } from './today';

/**
 * What is kept from the public on a day, of drafts as of what is published: all that rests on a consent which does not cover it, or
 * that was taken down with one and rests on no other. Whoever published it, and however: it is looked at whenever something is read.
 * Where every consent holds, that is one question to the database.
 */
export async function leftOut(strapi: Core.Strapi, day = today()): Promise<LeftOut> {
  const resting = await uncovered(strapi, day);
  if (resting.length === 0) return NOTHING;
  const remembered = await rememberedFrom(
    strapi,
    resting.filter(({ model }) => model === WITHDRAWAL).map(({ row }) => row),
  );
  const rows = [...resting.filter(({ model }) => model !== WITHDRAWAL), ...remembered.rows];
  if (rows.length === 0 && remembered.files.length === 0) return NOTHING;
  return await whatGoes(strapi, rows, remembered.files);
}

/** The same for one request, however many of its parts ask. */
export async function leftOutOfRequest(strapi: Core.Strapi): Promise<LeftOut> {
  const request: object | undefined = strapi.requestContext.get();
  if (!request) return await leftOut(strapi);
  const known = asked.get(request) ?? leftOut(strapi);
  asked.set(request, known);
  return await known;
}

const asked = new WeakMap<object, Promise<LeftOut>>();
