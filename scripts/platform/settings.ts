import { readEnvironment, wholeEnvironment, type WholeEnvironment } from '@waymark/shared-types/environment';
import { readSettings, type Variables } from '../environment/env-file.ts';
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
 * The settings that a command runs with: `over` first, then the environment, then the file .env, then the defaults.
 * @throws {EnvironmentError} listing every setting that is missing or wrong
 */
export function settingsWith(over: Variables = {}): Settings {
  const given = { ...readSettings(ENV_FILE), ...over };
  const values = readEnvironment(wholeEnvironment, given);
  return { values, variables: { ...QUIET, ...process.env, ...given, ...asText(values) } };
}

/** The environment for programs that need no settings of ours, such as compilers. */
export const quietEnvironment = (): Variables => ({ ...QUIET, ...process.env });
