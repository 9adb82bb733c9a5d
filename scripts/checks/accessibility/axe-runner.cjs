// pa11y's own runner of axe, with the rule that is new in WCAG 2.2 at level AA: pa11y leaves out those rules, and a rule that it
// is told to add goes to all runners, of which htmlcs then refuses to start. So both can look in one visit of a page.
const { createRequire } = require('node:module');
const fromPa11y = createRequire(createRequire(require.resolve('pa11y-ci')).resolve('pa11y'));
const axe = fromPa11y('./runners/axe.js');

/** pa11y puts the text of this function into the page, where nothing else of this file is. */
const run = { toString: () => `(options, pa11y) => (${axe.run})({ ...options, rules: ['target-size'] }, pa11y)` };

module.exports = { ...axe, run };
