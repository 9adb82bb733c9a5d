import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the exported content is. */
const FOLDER = process.env.PEER_CONTENT ?? '';

const read = (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

/** The folder with a file for each case study. */
export const CASE_STUDIES = join(FOLDER, 'case-studies');

/** What all pages share: the frame, media files, related entries by slug. */
export const readSite = () => read('site.json');

/** The pages of lists. */
export const readLists = () => read('lists.json');

/** All other pages. */
export const readPages = () => read('pages.json');

/** Every case study, with its slug. */
export const readCaseStudies = () =>
  readdirSync(CASE_STUDIES).map((file) => ({
    slug: file.slice(0, -'.json'.length),
    ...read(join('case-studies', file)),
  }));
