/** Gives pages slugs that no form would take, past all rules, as an old import may have: `[["document id", "slug"], …]` as JSON. */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  for (const [documentId, slug] of JSON.parse(process.argv[2])) {
    await strapi.db.query('api::page.page').updateMany({ where: { documentId }, data: { slug } });
  }
  process.exit();
}

void main();
