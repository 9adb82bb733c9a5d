/** Lets the time of all links to previews run out. */
const cms = require('./load-cms.cjs');

async function expirePreviews() {
  const strapi = await cms.load();
  const past = new Date(Date.now() - 1000);
  await strapi.db.query('api::preview-link.preview-link').updateMany({ where: {}, data: { expiresAt: past } });
  process.exit();
}

void expirePreviews();
