/** Runs the CMS as `strapi start` does. */
void require('./load-cms.cjs').start();
