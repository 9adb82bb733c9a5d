/**
 * Takes the file of a picture out of the database behind Strapi's back, as a restored database may lack it. Options: the type
 * of a published entry with an image. Prints the entry's document id.
 */
const cms = require('./load-cms.cjs');

async function loseAPicture([type]) {
  const strapi = await cms.load();
  const entries = await strapi.db.query(type).findMany({
    where: { publishedAt: { $notNull: true } },
    populate: { image: { populate: { file: true } } },
    orderBy: { documentId: 'asc' },
  });
  const { documentId, image } = entries.find((entry) => entry.image?.file);
  await strapi.db
    .connection('files_related_mph')
    .where({ related_type: 'media.image', related_id: image.id, field: 'file' })
    .del();
  console.log(documentId);
  process.exit();
}

void loseAPicture(process.argv.slice(2));
