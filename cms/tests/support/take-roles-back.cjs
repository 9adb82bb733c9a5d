/**
 * Puts a database back to how roles were before they were ours: Strapi's Editor and Author, each with somebody who holds it, and a role
 * of somebody's own that is called Manager. To be run while no CMS does.
 */
async function main() {
  const strapi = await require('./load-cms.cjs').load();
  const roles = strapi.db.query('admin::role');
  for (const [name, code, ours] of [
    ['Editor', 'strapi-editor', 'manager'],
    ['Author', 'strapi-author', 'author'],
    ['Manager', 'manager-of-our-own', 'editor'],
  ]) {
    const { id } = await roles.create({ data: { name, code, description: 'As it was.' } });
    const permissions = await strapi.db.query('admin::permission').findMany({ where: { role: { code: ours } } });
    const kept = permissions.filter(({ action }) => !action.startsWith('admin::'));
    if (code === 'strapi-editor')
      kept.push({ action: 'admin::webhooks.read', subject: null, properties: {}, conditions: [] });
    await strapi.service('admin::role').addPermissions(
      id,
      kept.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
    );
    await strapi.db.query('admin::user').create({
      data: { firstname: name, lastname: 'Before', email: `${code}@example.org`, isActive: true, roles: [id] },
    });
  }
  for (const code of ['author', 'editor', 'manager', 'consent-manager']) {
    const [{ id }] = await roles.findMany({ where: { code } });
    await roles.update({ where: { id }, data: { users: { set: [] } } });
    await strapi.service('admin::role').deleteByIds([id]);
  }
  process.exit();
}

void main();
