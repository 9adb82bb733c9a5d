import type { Core } from '@strapi/strapi';
import { forgottenPassword } from '../src/mail/forgotten-password';
import { isSignIn } from '../src/security/sign-in-limit';
import { isHttps } from './public-address';

/** The admin panel's secrets come from the environment; nothing is sent home. SERVE_ADMIN=false runs without its pages (tests). */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET'), cookie: isHttps(env('CMS_PUBLIC_URL', '')) ? { secure: true } : {} },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Ours is cms/src/preview. Strapi's own would lead editors to its manual.
  preview: { enabled: false },
  serveAdminPanel: env.bool('SERVE_ADMIN', true),
  forgotPassword: { from: env('MAIL_FROM', ''), emailTemplate: forgottenPassword },
  // Strapi would count right passwords, too.
  rateLimit: { skip: isSignIn },
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
});
