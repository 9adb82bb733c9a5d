import type { Core } from '@strapi/strapi';

/**
 * Where the CMS listens: this machine only, unless CMS_HOST says otherwise. Behind a proxy that ends TLS, set CMS_PROXY=true,
 * and CMS_PUBLIC_URL to the address that editors use.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', ''),
  // Only what the proxy itself added says where a request comes from: what stands before that, anybody may have written.
  proxy: { koa: env.bool('CMS_PROXY', false), maxIpsCount: 1 },
  app: { keys: env.array('APP_KEYS') },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false }, config: logLevel(env('LOG_LEVEL', 'info')) },
});

/** Waymark's names of log levels (pino's) in those of Strapi's logger. */
function logLevel(level: string): { level: string; silent?: boolean } {
  if (level === 'silent') return { level: 'error', silent: true };
  return { level: { fatal: 'error', trace: 'silly' }[level] ?? level };
}
