import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AdminRoute } from '../editing/admin-routes';
import { changeableConsent, readableConsent } from './consent-of-request';
import { kindOfForm } from './form-kinds';
import { formIn, pathOfForm, setForm, storeForm, type SignedForm } from './form-store';
import { tidyFileName } from '../security/file-names';

interface SentFile {
  readonly originalFilename?: string | null;
  readonly filepath: string;
}

/** The signed form of a consent: for those who may read it, to keep for those who may change it. */
export const formRoutes = (strapi: Core.Strapi): readonly AdminRoute[] => [
  { method: 'GET', path: '/consents/:id/form/about', handler: answerAbout(strapi) },
  { method: 'GET', path: '/consents/:id/form', handler: answerForm(strapi) },
  { method: 'PUT', path: '/consents/:id/form', handler: keepForm(strapi) },
  { method: 'DELETE', path: '/consents/:id/form', handler: dropForm(strapi) },
];

/** Answers with what is known of a form, and with `null` where there is none. */
function tell(context: Context, form: SignedForm | undefined): void {
  context.type = 'application/json';
  context.body = JSON.stringify(form ? { name: form.name, size: form.size, kind: form.kind } : null);
}

const answerAbout = (strapi: Core.Strapi) => async (context: Context) => {
  const { form } = await readableConsent(strapi, context);
  tell(context, formIn(form));
};

/** Sends the file to be saved, never to be shown: it runs nowhere, and stays in nobody's cache. */
const answerForm = (strapi: Core.Strapi) => async (context: Context) => {
  const { form } = await readableConsent(strapi, context);
  const known = formIn(form);
  if (!known) throw new errors.NotFoundError('No signed form is kept with this consent.');
  const size = await stat(pathOfForm(known)).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined)
    throw new errors.NotFoundError(`The file “${known.name}” is not in the folder of forms any more. Keep it again.`);
  context.set({
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(known.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  context.type = 'application/octet-stream';
  context.length = size;
  context.body = createReadStream(pathOfForm(known));
};

const keepForm = (strapi: Core.Strapi) => async (context: Context) => {
  const consent = await changeableConsent(strapi, context);
  const sent = fileIn(context);
  const name = tidyFileName(sent.originalFilename ?? '');
  const form = await storeForm(sent.filepath, { name, kind: await kindOfForm(name, sent.filepath) });
  try {
    await setForm(strapi, consent, form);
  } catch (error) {
    await rm(pathOfForm(form), { force: true });
    throw error;
  }
  tell(context, form);
};

const dropForm = (strapi: Core.Strapi) => async (context: Context) => {
  const consent = await changeableConsent(strapi, context);
  if (formIn(consent['form'])) await setForm(strapi, consent, null);
  tell(context, undefined);
};

/** @throws {errors.ValidationError} where not exactly one file was sent */
function fileIn(context: Context): SentFile {
  const { files }: { files?: Record<string, SentFile | SentFile[] | undefined> } = context.request as never;
  const sent = Object.values(files ?? {}).flatMap((each) => each ?? []);
  const [file] = sent;
  if (file && sent.length === 1) return file;
  throw new errors.ValidationError('Expected one file, sent as a form (multipart).');
}
