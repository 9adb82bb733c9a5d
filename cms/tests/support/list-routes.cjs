/** Prints all routes of the CMS as JSON: a method and a path each. */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  strapi.server.mount();
  const routes = strapi.server.listRoutes().flatMap(({ methods, path }) => methods.map((method) => [method, path]));
  console.log(JSON.stringify(routes));
  process.exit();
}

void main();
