import type { Core, UID } from '@strapi/strapi';
import type { Filling } from '../../demo/filling';
import { rowsWithFile } from '../publishing/file-uses';
import { ownersOfReferences, owningRows } from '../publishing/owners';
import { referencesTo } from '../publishing/references';
import { demoFiles, documentsOf, type Document } from './documents';
import { whatStays, type Link } from './what-stays';

/** What a removal of the demo takes away, in this order, and what it leaves although the demo made it. */
export interface Plan {
  readonly goes: readonly Document[];
  readonly stays: readonly Document[];
  readonly files: readonly MediaFile[];
  /** How many of the demo's files stay, because something that stays uses them. */
  readonly filesInUse: number;
}

interface MediaFile {
  readonly id: number;
  readonly document: string;
}

/** What points to others comes before what it points to: then no entry has to be published anew because it lost something. */
const ORDER = [
  'suggestion',
  'redirect',
  'report',
  'milestone',
  'page',
  'case-study',
  'finding',
  'action',
  'principle',
  'organisation',
  'term',
  'theme',
  'place',
  'consent',
];

/** Lists that are real, and of use to whoever writes their own: they can be kept. */
const VOCABULARY: readonly string[] = ['api::place.place', 'api::term.term', 'api::theme.theme'];

/** The types whose entries the demo makes, those that point to others first; the site and its home page stay. */
export function demoTypes(strapi: Core.Strapi): UID.ContentType[] {
  const types = Object.values(strapi.contentTypes).filter(({ info }) => ORDER.includes(info.singularName));
  return types
    .filter(({ uid }) => uid.startsWith('api::'))
    .toSorted((one, other) => ORDER.indexOf(one.info.singularName) - ORDER.indexOf(other.info.singularName))
    .map(({ uid }) => uid);
}

const keyOf = (uid: string, document: string) => `${uid} ${document}`;

/** Finds out what would go now. @param keepVocabulary Whether places, words and themes stay */
export async function planRemoval(strapi: Core.Strapi, filling: Filling, keepVocabulary: boolean): Promise<Plan> {
  const types = demoTypes(strapi);
  const singles: UID.ContentType[] = ['api::site.site', 'api::home.home'];
  const all: Document[] = [];
  for (const uid of [...types, ...singles]) all.push(...(await documentsOf(strapi, uid, filling)));
  const mayGo = ({ uid, isDemo }: Document) =>
    isDemo && !singles.includes(uid) && !(keepVocabulary && VOCABULARY.includes(uid));
  const stays = whatStays({
    documents: new Map(all.map((each) => [keyOf(each.uid, each.id), { uid: each.uid, goes: mayGo(each) }])),
    links: await linksBetween(strapi, all),
  });
  const isKept = ({ uid, id }: Document) => stays.has(keyOf(uid, id));
  const goes = all.filter((document) => mayGo(document) && !isKept(document));
  const files = await demoFiles(strapi, filling);
  const free = await withoutOtherUse(strapi, files, goes);
  return {
    goes,
    stays: all.filter((document) => mayGo(document) && isKept(document)),
    files: free,
    filesInUse: files.length - free.length,
  };
}

/** The files that nothing uses but what goes. */
async function withoutOtherUse(strapi: Core.Strapi, files: readonly MediaFile[], goes: readonly Document[]) {
  const going = new Set(goes.flatMap(({ uid, rows }) => rows.map((row) => `${uid} ${row}`)));
  return await strapi.db.transaction(async ({ trx }) => {
    const free: MediaFile[] = [];
    for (const file of files) {
      const users = [...(await owningRows(strapi, trx, await rowsWithFile(trx, [file.id])))];
      if (users.every(([type, rows]) => rows.every((row) => going.has(`${type} ${row}`)))) free.push(file);
    }
    return free;
  });
}

/** Which of some documents links to which, in its draft or in its published version. */
async function linksBetween(strapi: Core.Strapi, documents: readonly Document[]): Promise<Link[]> {
  const links: Link[] = [];
  for (const [uid, group] of Map.groupBy(documents, (document) => document.uid)) {
    const keys = new Map(group.flatMap(({ id, rows }) => rows.map((row) => [row, keyOf(uid, id)] as const)));
    const owned = await strapi.db.transaction(async ({ trx }) =>
      ownersOfReferences(strapi, trx, await referencesTo(strapi, trx, uid, [...keys.keys()])),
    );
    for (const { reference, owner } of owned) {
      const to = keys.get(reference.target);
      if (to !== undefined) links.push({ from: keyOf(owner.type, owner.document), to });
    }
  }
  return links;
}
