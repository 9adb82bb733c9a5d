import { readEnvironment, wholeEnvironment, type WholeEnvironment } from '@waymark/shared-types/environment';
import { readSettings, type Variables } from '../environment/env-file.ts';
import { missingSecrets } from '../environment/secrets.ts';
import { ENV_FILE } from './places.ts';

/** Nothing that we start sends word home, asks for updates or goes to the background by itself. */
const QUIET: Variables = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  TURBO_TELEMETRY_DISABLED: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
};

export interface Settings {
  /** Checked and completed, for our own use. */
  values: WholeEnvironment;
  /** The environment that the programs we start are given: everything, as text. */
  variables: Variables;
}

const asText = (values: object): Variables =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

/**
 * The settings that a command runs with: the environment first, then the file .env, then what is `usual` for the command,
 * then the defaults.
 * @throws {EnvironmentError} listing every setting that is missing or wrong
 */
export function settingsWith(usual: Variables = {}, file = ENV_FILE): Settings {
  const given = { ...usual, ...readSettings(file) };
  const values = readEnvironment(wholeEnvironment, given);
  return { values, variables: { ...QUIET, ...process.env, ...given, ...asText(values) } };
}

/**
 * Settings for programs that are thrown away after a test or a measurement: data in a folder of their own, secrets made
 * for the occasion, nothing from .env.
 */
export function throwAwaySettings(
  folder: string,
  over: Readonly<Record<string, string | number | undefined>>,
): Settings {
  const given = { ...missingSecrets({}), DATA_DIR: folder, ...asText(over) };
  const values = readEnvironment(wholeEnvironment, given);
  // The machine's own database is none of their business.
  return { values, variables: { ...QUIET, ...process.env, DATABASE_URL: '', ...given, ...asText(values) } };
}

/** The environment for programs that need no settings of ours, such as compilers. */
export const quietEnvironment = (): Variables => ({ ...QUIET, ...process.env });
