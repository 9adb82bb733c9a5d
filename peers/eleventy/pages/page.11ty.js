import { studies } from '../components/studies.js';
import { views } from '../components/views.js';

export const data = {
  pagination: { data: 'pages', size: 1, alias: 'shown', addAllPagesToCollections: false },
  layout: 'frame.11ty.js',
  facts: (shown) => shown,
  eleventyExcludeFromCollections: true,
  permalink: ({ shown }) => (shown.href.endsWith('/') ? `${shown.href}index.html` : shown.href),
};

export const render = ({ shown, site, caseStudies }) =>
  views[shown.view](shown.data, { site, page: shown, study: studies(caseStudies) });
