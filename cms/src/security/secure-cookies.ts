import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/**
 * Where editors reach the CMS by HTTPS, lets cookies be marked as secure although the last step, from the proxy, is plain HTTP.
 * Koa would refuse to, unless the proxy says with each request how it came.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (strapi.config.get('admin.auth.cookie.secure') === true) context.cookies.secure = true;
    return next();
  };
