import { factsOfCaseStudy } from '../../words/page-facts.js';
import { caseStudy } from '../components/case-study.js';
import { studies } from '../components/studies.js';

export const data = {
  pagination: { data: 'caseStudies', size: 1, alias: 'shown', addAllPagesToCollections: false },
  layout: 'frame.11ty.js',
  facts: factsOfCaseStudy,
  eleventyExcludeFromCollections: true,
  permalink: ({ shown }) => `${shown.href}index.html`,
};

export const render = ({ shown, site, caseStudies }) => caseStudy(shown, { site, study: studies(caseStudies) });
