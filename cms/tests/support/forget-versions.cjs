/** Forgets what is kept of an entry, as the withdrawal of a consent does, and erases what was kept for its time. */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  const [uid, documentId] = process.argv.slice(2);
  const { forgetVersions } = require('../../dist/src/memory/forget-versions.js');
  const { eraseOld } = require('../../dist/src/memory/erase-old.js');
  await strapi.db.transaction(() => forgetVersions(strapi, [{ uid, documentId }]));
  await eraseOld(strapi, { versions: 10, log: 730 });
  process.exit();
}

void main();
