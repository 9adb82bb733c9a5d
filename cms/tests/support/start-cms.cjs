/** Runs the CMS as `strapi start` does. */
const { flushCompileCache } = require('node:module');

void require('./load-cms.cjs')
  .start()
  // Tests end it so that it writes nothing any more, and the next one shall find its code compiled.
  .then(() => flushCompileCache());
