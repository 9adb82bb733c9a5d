import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Filling } from '../../demo/filling';
import { pastTheBin } from '../bin/put-in-bin';
import { kindOf } from '../home-page/entry-link';
import { usesOf } from '../publishing/file-uses';
import { forgetSpeakers } from './forget-speakers';
import { FILE, isStillDemo, type Document } from './documents';
import type { Plan } from './plan';

/** How many of each kind, by what editors call it: `{ 'Case study': 24 }`. */
export type Counts = Readonly<Record<string, number>>;

/** What a removal has done. */
export interface Result {
  /** When it was done, as an ISO 8601 time. */
  readonly at: string;
  readonly removed: Counts;
  /** The demo's, and still there: changed meanwhile, or in use by something that stays. */
  readonly kept: Counts;
  /** What went wrong, in words. */
  readonly problems: readonly string[];
}

/** Between two deletions everybody else's requests have their turn, in milliseconds. */
const PAUSE_MS = 5;

/** How many difficulties are told: what fits on a screen. */
const SHOWN = 5;

/** Removes what a plan says, one by one, each as an editor would. @param onProgress Called with how many are done */
export async function remove(
  strapi: Core.Strapi,
  filling: Filling,
  { goes, stays, files }: Plan,
  onProgress: (done: number) => void,
): Promise<Result> {
  const removed = new Tally();
  const kept = new Tally();
  const problems: string[] = [];
  for (const { uid } of stays) kept.add(kindOf(strapi.contentType(uid)));
  const work = [
    ...goes.map((document) => ({
      kind: kindOf(strapi.contentType(document.uid)),
      act: () => removeDocument(strapi, filling, document),
    })),
    ...files.map((file) => ({ kind: 'File', act: () => removeFile(strapi, filling, file) })),
  ];
  for (const [index, { kind, act }] of work.entries()) {
    try {
      ((await act()) ? removed : kept).add(kind);
    } catch (error) {
      kept.add(kind);
      problems.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
    }
    onProgress(index + 1);
    await wait(PAUSE_MS);
  }
  await forgetSpeakers(strapi);
  return {
    at: new Date().toISOString(),
    removed: removed.counts,
    kept: kept.counts,
    problems: problems.slice(0, SHOWN),
  };
}

/** Whether the document is gone: what somebody has changed since the plan was made stays. */
async function removeDocument(strapi: Core.Strapi, filling: Filling, { uid, id }: Document): Promise<boolean> {
  if (!(await isStillDemo(strapi, uid, id, filling))) return false;
  await pastTheBin(() => strapi.documents(uid).delete({ documentId: id, locale: '*' }));
  return true;
}

async function removeFile(strapi: Core.Strapi, filling: Filling, file: Plan['files'][number]): Promise<boolean> {
  if (!(await isStillDemo(strapi, FILE, file.document, filling))) return false;
  if ((await usesOf(strapi, [file.id])).length > 0) return false;
  const uploads = strapi.plugin('upload').service('upload');
  await uploads['remove'](await uploads['findOne'](file.id));
  return true;
}

/** Counts things by their kind. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  get counts(): Counts {
    return Object.fromEntries(this.#counts);
  }
}
