import { randomBytes } from 'node:crypto';

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A password that the CMS takes (long, hard to guess, with a capital, a small letter and a digit) and a person can type. */
function password(): string {
  const words = Array.from({ length: 4 }, () => hex(3));
  return `Way-${words.join('-')}-1`;
}

/** How each setting that a first run needs comes about. A value that is set already is never replaced. */
const MAKERS: Record<string, () => string> = {
  APP_KEYS: () => [hex(16), hex(16)].join(','),
  API_TOKEN_SALT: () => hex(16),
  ADMIN_JWT_SECRET: () => hex(32),
  TRANSFER_TOKEN_SALT: () => hex(16),
  JWT_SECRET: () => hex(32),
  ENCRYPTION_KEY: () => hex(16),
  PUBLISHER_TOKEN: () => hex(32),
  WAKE_UP_SECRET: () => hex(32),
  ADMIN_EMAIL: () => 'admin@example.org',
  ADMIN_PASSWORD: password,
};

/** New values for those settings that a first run needs and that `given` lacks or has empty. */
export function missingSecrets(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const missing = Object.entries(MAKERS).filter(([name]) => !given[name]);
  return Object.fromEntries(missing.map(([name, make]) => [name, make()]));
}
