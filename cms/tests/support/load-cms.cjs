/** The CMS, not started yet: compiled by `npm run build:server`, or lying in CMS_DIST. */
/* global __dirname */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '..', '..');
module.exports = createStrapi({ appDir, distDir: process.env.CMS_DIST || join(appDir, 'dist'), autoReload: false });
