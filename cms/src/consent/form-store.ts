import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';
import { recordAct } from '../act-log/act';
import { CONSENT } from './consent-fields';
import { consentsWhere } from './consent-record';

/** What is known of a signed form. */
export interface SignedForm {
  /** As it was called when it was put here. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** For people: “PDF document”. */
  readonly kind: string;
  /** Under which name it lies in the folder of forms. */
  readonly stored: string;
}

const STORED = /^[0-9a-f-]{36}$/;

/** A file that no consent names is kept so long: it may be on its way into one. In milliseconds. */
const ON_ITS_WAY_MS = 60 * 60_000;

/** Where signed forms lie: DATA_DIR/cms/consent-forms, outside the media library; served by nothing but the route for them. */
export function formsFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return join(environment['DATA_DIR'] || join(process.cwd(), '..', 'data'), 'cms', 'consent-forms');
}

/** The signed form that a consent's record names; undefined where it has none. */
export function formIn(value: unknown): SignedForm | undefined {
  if (!isRecord(value)) return undefined;
  const { name, size, kind, stored } = value;
  const isForm = typeof name === 'string' && typeof kind === 'string' && typeof size === 'number';
  return isForm && typeof stored === 'string' && STORED.test(stored) ? { name, size, kind, stored } : undefined;
}

export const pathOfForm = ({ stored }: SignedForm): string => join(formsFolder(), stored);

/** Puts a copy of a file into the folder of forms, whole or not at all. */
export async function storeForm(source: string, about: Pick<SignedForm, 'name' | 'kind'>): Promise<SignedForm> {
  await mkdir(formsFolder(), { recursive: true });
  const stored = randomUUID();
  const target = join(formsFolder(), stored);
  await copyFile(source, `${target}.part`);
  await rename(`${target}.part`, target);
  return { ...about, size: (await stat(target)).size, stored };
}

/**
 * Makes a file the signed form of a consent, or takes it away; the one before is removed once that is certain. Past the documents, so
 * that the time at which the consent was saved stays: whoever has its form open has not been overtaken by anybody.
 */
export async function setForm(
  strapi: Core.Strapi,
  { documentId, form: before }: { readonly documentId: string; readonly form?: unknown },
  form: SignedForm | null,
): Promise<void> {
  await strapi.db.transaction(async () => {
    // Strapi sets the time of what is updated one by one, and not of what is updated by a condition.
    await strapi.db.query(CONSENT).updateMany({ where: { documentId }, data: { form } });
    await recordAct(strapi, { act: 'changed', subjectType: CONSENT, subject: documentId });
    await removeForm(strapi, before);
  });
}

/** Removes the file of a form once the current transaction is committed. */
export async function removeForm(strapi: Core.Strapi, value: unknown): Promise<void> {
  const form = formIn(value);
  if (!form) return;
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      rm(pathOfForm(form), { force: true }).catch((error: unknown) =>
        strapi.log.warn(`A signed form could not be removed; it is tried again at the next start. ${String(error)}`),
      );
    });
    return Promise.resolve();
  });
}

/** Removes files that no consent names: whoever put them here did not come to the end. */
export async function removeUnnamedForms(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  const files = await readdir(formsFolder()).catch((): string[] => []);
  if (files.length === 0) return;
  const consents = await consentsWhere(strapi, { form: { $notNull: true } });
  const named = new Set(consents.map(({ form }) => formIn(form)?.stored));
  for (const file of files.filter((name) => !named.has(name))) {
    const path = join(formsFolder(), file);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > ON_ITS_WAY_MS) await rm(path, { force: true });
  }
}
