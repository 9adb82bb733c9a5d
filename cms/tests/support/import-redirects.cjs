/** Makes as many redirects as its argument says. */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  await strapi.db.transaction(async () => {
    for (let number = 1; number <= Number(process.argv[2]); number += 1) {
      await strapi.documents('api::redirect.redirect').create({ data: { from: `/old-${number}/`, to: '/new/' } });
    }
  });
  process.exit();
}

void main();
