/** Sends the digest of this day at once. Prints the mails, as JSON. */
const { join } = require('node:path');
const cms = require('./load-cms.cjs');

async function sendNow() {
  const strapi = await cms.load();
  const mails = [];
  strapi.plugin('email').service('email').send = async (mail) => mails.push(mail);
  await require(join(strapi.dirs.dist.src, 'reviews', 'digest.js')).sendDigest(strapi, new Date());
  console.log(JSON.stringify(mails));
  process.exit();
}

void sendNow();
