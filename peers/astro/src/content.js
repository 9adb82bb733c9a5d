import { readCaseStudies, readLists, readPages, readSite } from '../../words/read-content.js';

/** Everything is read once for a build. */
export const site = readSite();
export const caseStudies = readCaseStudies();
export const lists = readLists();
export const pages = readPages();

const bySlug = new Map(caseStudies.map((study) => [study.slug, study]));

/** The case study with a slug. */
export const caseStudy = (slug) => bySlug.get(slug);

/** The part of an address below a folder, as a route's parameter. */
export const paramOf = (href, folder) => href.slice(folder.length, -1) || undefined;
