/** What somebody's own script looks like that changes something published: it gives a principle a new slug, and publishes it. */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  const [documentId, slug] = process.argv.slice(2);
  await strapi.documents('api::principle.principle').update({ documentId, data: { slug }, status: 'published' });
  process.exit();
}

void main();
