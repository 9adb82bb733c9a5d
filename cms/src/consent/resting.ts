import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ownersOfReferences, type Owner, type Row } from '../publishing/owners';
import { rowsWithFile } from '../publishing/file-uses';
import { consentFields, FILE } from './consent-fields';
import { isLeftOut, type LeftOut } from './left-out-rows';

import type { What } from './thing';
import type { Material } from './validity';
import { whatGoes } from './what-goes';

/** A part of an entry, or a whole one, that goes from the public when a consent does not cover it. */
export interface RestingPart extends Row {
  readonly what: What;
  /** The entry that it belongs to, in one version and language. */
  readonly owner: Owner;
  /** Whether the whole entry goes. */
  readonly page: boolean;
}

/** A media file that goes, wherever it is used. */
export interface RestingFile {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
}

/** What rests on a consent, in drafts and in what is published. */
export interface Resting {
  readonly parts: readonly RestingPart[];
  readonly files: readonly RestingFile[];
  readonly goes: LeftOut;
}

const WHAT: Readonly<Record<Material, What>> = { text: 'story', quote: 'quote', image: 'picture', video: 'film' };

/** All that rests on a consent, as far as it is of some kinds. @param consent The row of the consent. */
export async function restingOn(
  strapi: Core.Strapi,
  consent: number,
  materials: readonly Material[],
): Promise<Resting> {
  return await strapi.db.transaction(async ({ trx }) => {
    const rows = await rowsWith(strapi, trx, consent, materials);
    const goes = await whatGoes(strapi, rows);
    const files = await filesWith(strapi, [...goes.files]);
    const elsewhere = await usesElsewhere(trx, files, rows);
    const owned = await ownersOfReferences(strapi, trx, [...rows, ...elsewhere]);
    const parts = owned.map(({ reference: { model, row, what }, owner }) => {
      const page = isLeftOut(goes, { model: owner.type, row: owner.version });
      return { model, row, what, owner, page };
    });
    return { parts, files, goes };
  });
}

type RowOf = Row & { readonly what: What };

/** The rows that point to a consent, of entries and of parts. */
async function rowsWith(
  strapi: Core.Strapi,
  trx: Knex,
  consent: number,
  materials: readonly Material[],
): Promise<RowOf[]> {
  const found: RowOf[] = [];
  for (const { model, material, table, from, to } of consentFields(strapi)) {
    if (!materials.includes(material)) continue;
    const links: { row: number }[] = await trx(table).select({ row: from }).where(to, consent).orderBy(from);
    found.push(...links.map(({ row }) => ({ model, row, what: WHAT[material] })));
  }
  return found;
}

async function filesWith(strapi: Core.Strapi, ids: number[]): Promise<(RestingFile & { mime: string })[]> {
  if (ids.length === 0) return [];
  const files: (RestingFile & { mime: string })[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'documentId', 'name', 'mime'], orderBy: { id: 'asc' } });
  return files;
}

/** Where the files are used besides the parts that name the consent. */
async function usesElsewhere(
  trx: Knex,
  files: readonly (RestingFile & { mime: string })[],
  known: readonly Row[],
): Promise<RowOf[]> {
  const seen = new Set(known.map(({ model, row }) => `${model} ${row}`));
  const found: RowOf[] = [];
  for (const { id, mime } of files) {
    const what = mime.startsWith('image/') ? 'picture' : 'film';
    for (const use of await rowsWithFile(trx, [id])) {
      const key = `${use.model} ${use.row}`;
      if (!seen.has(key)) found.push({ ...use, what });
      seen.add(key);
    }
  }
  return found;
}
