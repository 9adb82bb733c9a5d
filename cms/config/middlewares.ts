import type { Core } from '@strapi/strapi';
import { LARGEST_UPLOAD } from '../src/security/upload-rules';
import { isHttps } from './public-address';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What every request passes, first to last. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: { directives: contentSecurity },
      frameguard: { action: 'deny' },
      hsts: isHttps(env('CMS_PUBLIC_URL', '')) ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    },
  },
  // Nobody's browser needs the CMS from another site; CORS_ORIGINS (comma-separated) is for those who build something that does.
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', []), credentials: false, methods: ['GET', 'POST', 'HEAD', 'OPTIONS'] },
  },
  { resolve: './src/security/secure-cookies' },
  { resolve: './src/health/ready' },
  { resolve: './src/security/closed-doors' },
  { resolve: './src/security/query-gate' },
  { resolve: './src/publishing/bulk/entries' },
  { resolve: './src/security/private-media' },
  { resolve: './src/preview/door' },
  'strapi::query',
  { resolve: './src/security/upload-gate' },
  { name: 'strapi::body', config: { formidable: { maxFileSize: LARGEST_UPLOAD } } },
  { resolve: './src/security/upload-kinds' },
  { resolve: './src/security/sign-in-limit' },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

/** The admin panel loads nothing from elsewhere, and nobody may put it into a frame. */
const contentSecurity = {
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'style-src': "'self' 'unsafe-inline'",
  upgradeInsecureRequests: null,
};
