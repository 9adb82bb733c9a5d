import type { Core } from '@strapi/strapi';
import { LIST_LIMIT } from '@waymark/shared-types';
import { queryDeadline } from '../src/security/query-deadline';
import { LARGEST_UPLOAD } from '../src/security/upload-rules';

const isProduction = process.env['NODE_ENV'] === 'production';

/** Mail goes out by SMTP_URL, from MAIL_FROM; without a server `cms/src/mail/mail-to-log.ts` takes it. */
const mail = (env: Core.Config.Shared.ConfigParams['env']) => ({
  provider: 'nodemailer',
  providerOptions: env('SMTP_URL', '') ? { url: env('SMTP_URL') } : { jsonTransport: true },
  settings: { defaultFrom: env('MAIL_FROM', ''), defaultReplyTo: env('MAIL_FROM', '') },
});

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  email: { config: mail(env) },
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      defaultLimit: LIST_LIMIT,
      maxLimit: LIST_LIMIT,
      depthLimit: 12,
      generateArtifacts: false,
      // The general CORS rules (config/middlewares.ts) hold for GraphQL too.
      apolloServer: {
        cors: false,
        allowBatchedHttpRequests: false,
        plugins: [queryDeadline()],
        introspection: !isProduction,
        hideSchemaDetailsFromClientErrors: isProduction,
        includeStacktraceInErrorResponses: false,
      },
    },
  },
  upload: {
    config: {
      sizeLimit: LARGEST_UPLOAD,
      // A first gate; src/security/upload-rules.ts looks at the content of each file.
      security: {
        deniedTypes: [
          'image/svg+xml',
          'text/html',
          'application/xhtml+xml',
          'text/javascript',
          'application/javascript',
        ],
      },
    },
  },
});
