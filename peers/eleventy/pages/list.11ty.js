import { factsOfList } from '../../words/page-facts.js';
import { list } from '../components/list.js';
import { studies } from '../components/studies.js';

export const data = {
  pagination: { data: 'lists', size: 1, alias: 'shown', addAllPagesToCollections: false },
  layout: 'frame.11ty.js',
  facts: factsOfList,
  eleventyExcludeFromCollections: true,
  permalink: ({ shown }) => `${shown.href}index.html`,
};

export const render = ({ shown, site, caseStudies }) => list(shown, { site, study: studies(caseStudies) });
