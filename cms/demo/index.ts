import type { Core, UID } from '@strapi/strapi';
import { addConsents, addSuggestionsAndRedirects } from './entries/behind-the-scenes';
import { addCaseStudies } from './entries/all-case-studies';
import { addFront } from './entries/front';
import { createLibrary } from './entries/library';
import { addMilestones } from './entries/milestones';
import { addPages } from './entries/pages';
import { addReport } from './entries/report';
import { addThread } from './entries/thread';
import { addVocabulary } from './entries/vocabulary';
import { uploadFiles } from './media/upload';

export interface DemoOptions {
  /** How many case studies there are to be; those written by hand are always all there, the generator makes the rest. */
  size: number;
  /** The same seed gives the same content. */
  seed: number;
  /** Called with what is being done and, for case studies, how many are done of how many. */
  onProgress?: (step: string, done?: number, total?: number) => void;
}

const typesOfAStartedSite: UID.ContentType[] = [
  'api::principle.principle',
  'api::case-study.case-study',
  'api::page.page',
  'api::site.site',
];

/** Whether nobody has begun to fill this CMS: it has no principle, case study, page or site, not even as a draft. */
export async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(typesOfAStartedSite.map((uid) => strapi.db.query(uid).count()));
  return counts.every((count) => count === 0);
}

/** Fills an empty CMS with the demo content, everything published; throws naming the first entry that could not be. */
export async function fillDemo(strapi: Core.Strapi, options: DemoOptions): Promise<void> {
  options.onProgress?.('pictures and files');
  const library = createLibrary(strapi, await uploadFiles(strapi));
  options.onProgress?.('principles, actions and findings');
  await addConsents(library);
  await addVocabulary(library);
  await addThread(library);
  options.onProgress?.('the report');
  await addReport(library);
  await addCaseStudies(strapi, library, options);
  options.onProgress?.('pages and milestones');
  await addPages(library);
  await addMilestones(library);
  await addFront(library);
  await addSuggestionsAndRedirects(library);
}
