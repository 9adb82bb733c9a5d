/**
 * What somebody's own import looks like: a script that writes through the document service, beside the running CMS.
 * Prints the document id of the principle that it published.
 */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  const data = { title: 'Imported', slug: 'imported', summary: 'Short.', order: 99 };
  const entry = await strapi.documents('api::principle.principle').create({ data, status: 'published' });
  console.log(entry.documentId);
  process.exit();
}

void main();
