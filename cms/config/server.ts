import type { Core } from '@strapi/strapi';

/** Where the CMS listens: this machine only, unless CMS_HOST says otherwise (a proxy in front of it ends TLS). */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
});
