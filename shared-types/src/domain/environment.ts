import { join, resolve } from 'node:path';
import { z } from 'zod';
import { PASSWORD_LENGTH } from './passwords.ts';

/** The folder that holds the whole project; relative paths in settings start here. */
const PROJECT_ROOT = join(import.meta.dirname, '..', '..', '..');

const port = (usual: number) =>
  z.coerce
    .number('expected a port number, such as 4321')
    .int('expected a whole number')
    .min(1, 'expected a port between 1 and 65535')
    .max(65_535, 'expected a port between 1 and 65535')
    .default(usual);

const address = z.url({ protocol: /^https?$/, error: 'expected an address that starts with http:// or https://' });
const secret = z.string('is missing').min(16, 'expected at least 16 characters');
const days = (usual: number) =>
  z.coerce
    .number('expected a number of days')
    .int('expected a whole number of days')
    .min(1, 'expected one day or more')
    .max(36_500, 'expected at most 36500 days, which are a hundred years')
    .default(usual);
const token = z.string('is missing').regex(/^[0-9a-f]{32,}$/i, 'expected at least 32 hexadecimal characters');

const places = {
  SITE_PORT: port(4321),
  CMS_PORT: port(1337),
  PUBLISHER_PORT: port(4322),
  CMS_URL: address.optional(),
  SITE_URL: address.optional(),
  DATA_DIR: z.string().default('data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
};

const sharedSecrets = { PUBLISHER_TOKEN: token, WAKE_UP_SECRET: token };

const cmsSecrets = {
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

const content = {
  DATABASE_URL: z.string().optional(),
  ADMIN_EMAIL: z.email('expected an e-mail address').default('admin@example.org'),
  ADMIN_PASSWORD: z
    .string()
    .min(PASSWORD_LENGTH, `expected at least ${String(PASSWORD_LENGTH)} characters`)
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'expected an address that starts with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, 'expected an e-mail address')
    .default('waymark@localhost'),
  KEEP_VERSIONS_DAYS: days(730),
  KEEP_LOG_DAYS: days(730),
  DEMO_CONTENT: z.enum(['true', 'false']).default('false'),
  DEMO_SIZE: z.coerce.number('expected a number').int().min(0).default(24),
  DEMO_SEED: z.coerce.number('expected a number').int().min(0).default(1),
};

interface Places {
  SITE_PORT: number;
  CMS_PORT: number;
  CMS_URL?: string | undefined;
  SITE_URL?: string | undefined;
  DATA_DIR: string;
}

/** Fills in what follows from other settings: addresses from ports, and an absolute data folder. */
function complete<Settings extends Places>(settings: Settings) {
  return {
    ...settings,
    CMS_URL: settings.CMS_URL ?? `http://127.0.0.1:${String(settings.CMS_PORT)}`,
    SITE_URL: settings.SITE_URL ?? `http://localhost:${String(settings.SITE_PORT)}`,
    DATA_DIR: resolve(PROJECT_ROOT, settings.DATA_DIR),
  };
}

/** What the publisher needs to know: where things are, and the two secrets that it shares with the CMS. */
export const publisherEnvironment = z.object({ ...places, ...sharedSecrets }).transform(complete);

/** Where things are, for commands that need no secret. */
export const placesEnvironment = z.object(places).transform(complete);

/** Everything that a machine which runs both the CMS and the publisher needs. */
export const wholeEnvironment = z
  .object({ ...places, ...sharedSecrets, ...cmsSecrets, ...content })
  .transform(complete);

export type PublisherEnvironment = z.output<typeof publisherEnvironment>;
export type WholeEnvironment = z.output<typeof wholeEnvironment>;

/** Thrown where settings are missing or wrong; the message lists every one of them. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * The settings in `variables` (such as `process.env`), checked and completed; an empty value counts as not set.
 * @throws {EnvironmentError} naming every setting that is missing or wrong, and what was expected of it.
 */
export function readEnvironment<Settings>(
  schema: z.ZodType<Settings>,
  variables: Readonly<Record<string, string | undefined>>,
): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(
    `These settings are missing or wrong. Set them in the file .env (.env.example says what each is for):\n${problems.join('\n')}`,
  );
}
