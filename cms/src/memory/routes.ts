import { DEFAULT_LOCALE, isRecord } from '@waymark/shared-types';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { namesOf } from '../act-log/names';
import { offerAdminRoutes } from '../editing/admin-routes';
import { editableType, isText, permissions } from '../editing/permissions';
import { versionAsData } from '../notice/version-as-data';
import type { Part } from '../publishing/entry-content';
import { bringBackVersion, draftOf, type Draft } from './bring-back-version';
import { differences } from './differences';
import { inWords, type MaySee } from './in-words';
import { KEPT, type KeptVersion } from './kept-version';
import { stillThere } from './what-is-gone';

/** The most earlier versions that are listed, the newest ones. */
const MOST = 100;

/** What the panel “Earlier versions” asks, for those who may read the entry; to bring one back, for those who may change it. */
export function offerVersionRoutes(strapi: Core.Strapi): void {
  offerAdminRoutes(strapi, [
    { method: 'GET', path: '/memory/versions/:type/:document', handler: list(strapi) },
    { method: 'GET', path: '/memory/versions/:type/:document/:id', handler: compare(strapi) },
    { method: 'POST', path: '/memory/versions/:type/:document/:id', handler: restore(strapi) },
  ]);
}

const list = (strapi: Core.Strapi) => async (context: Context) => {
  const asked = await readableDraft(strapi, context);
  const versions: KeptVersion[] = await strapi.db.query(KEPT).findMany({
    where: whichOf(asked),
    select: ['id', 'kind', 'at', 'by', 'note', 'erasedAt'],
    orderBy: { id: 'desc' },
    limit: MOST,
  });
  const names = await namesOf(
    strapi,
    versions.map(({ by }) => by),
  );
  context.body = {
    mayBringBack: !permissions(strapi, context, asked.uid).cannot.update(asked.entry),
    versions: versions.map(({ id, kind, at, by, note, erasedAt }, index) => ({
      id,
      kind,
      at,
      by: names(by),
      // A note stays with an entry: it belongs to the version that brought it.
      note: versions[index + 1]?.note === note ? null : note,
      isErased: erasedAt !== null,
    })),
  };
};

/** A kept version beside the draft, or beside another kept one (`with`), field by field in words. */
const compare = (strapi: Core.Strapi) => async (context: Context) => {
  const asked = await readableDraft(strapi, context);
  const version = await keptVersion(strapi, asked, context['params'].id);
  const other = context.query['with'];
  const later = isText(other) ? contentOf(await keptVersion(strapi, asked, other)) : draftAsContent(strapi, asked);
  const earlier = contentOf(version);
  const teller = { strapi, may: whatMaySee(strapi, context, asked) };
  const [then, now] = [await inWords(teller, asked.uid, earlier), await inWords(teller, asked.uid, later)];
  const { gone } = await stillThere(strapi, asked.uid, earlier);
  const names = [...new Set([...then, ...now].map(({ name }) => name))];
  const fields = names.map((name) => {
    const [before, after] = [then, now].map((side) => side.find((field) => field.name === name));
    const texts = [before?.text ?? '', after?.text ?? ''] as const;
    return { label: before?.label ?? after?.label, isSame: texts[0] === texts[1], ...differences(...texts) };
  });
  context.body = { fields, gone };
};

function whatMaySee(strapi: Core.Strapi, context: Context, { uid, entry }: Asked): MaySee {
  const { cannot } = permissions(strapi, context, uid);
  return {
    field: (name) => !cannot.read(entry, name),
    type: (type) => !permissions(strapi, context, type).cannot.read(),
  };
}

const restore = (strapi: Core.Strapi) => async (context: Context) => {
  const asked = await readableDraft(strapi, context);
  const may = permissions(strapi, context, asked.uid);
  if (may.cannot.update() || may.cannot.update(asked.entry)) throw new errors.ForbiddenError();
  const version = await keptVersion(strapi, asked, context['params'].id);
  const allowed = (data: Part) => may.sanitizeUpdateInput(asked.entry)(data);
  const { id: user } = context.state['user'] as { id: number };
  context.body = { gone: await bringBackVersion(strapi, asked, version, { allowed, user }) };
};

interface Asked extends Draft {
  /** The draft, with all that it holds. */
  readonly entry: Part;
}

/** @throws {errors.ForbiddenError} where whoever asks may not read the entry */
async function readableDraft(strapi: Core.Strapi, context: Context): Promise<Asked> {
  const { type, document = '' } = context['params'] as Record<string, string | undefined>;
  const uid = editableType(strapi, type);
  const { cannot } = permissions(strapi, context, uid);
  if (cannot.read()) throw new errors.ForbiddenError();
  const language = isLocalised(strapi.contentType(uid).pluginOptions) ? languageIn(context) : null;
  const entry = await draftOf(strapi, { uid, documentId: document, language });
  if (!entry) throw new errors.NotFoundError('There is no such entry.');
  if (cannot.read(entry)) throw new errors.ForbiddenError();
  return { uid, documentId: document, language, entry };
}

const languageIn = ({ query }: Context): string => (isText(query['locale']) ? query['locale'] : DEFAULT_LOCALE);

const isLocalised = (options: unknown): boolean =>
  isRecord(options) && isRecord(options['i18n']) && options['i18n']['localized'] === true;

const whichOf = ({ uid, documentId, language }: Draft) => ({ entryType: uid, entry: documentId, language });

async function keptVersion(strapi: Core.Strapi, asked: Draft, id: unknown): Promise<KeptVersion> {
  const isNumber = typeof id === 'string' && /^\d{1,9}$/.test(id);
  const version: KeptVersion | null = isNumber
    ? await strapi.db.query(KEPT).findOne({ where: { ...whichOf(asked), id: Number(id) } })
    : null;
  if (!version) throw new errors.NotFoundError('There is no such version. It may have been kept for its time.');
  return version;
}

/** @throws {errors.ApplicationError} where it was erased */
function contentOf({ content }: KeptVersion): Part {
  if (!content) throw new errors.ApplicationError('What this version held was erased.');
  return content;
}

const draftAsContent = (strapi: Core.Strapi, { uid, entry }: Asked): Part => versionAsData(strapi, uid, entry);
