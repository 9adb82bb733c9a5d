/** How many days something is kept, by the settings; `shared-types/src/domain/environment.ts` says what they are. */
export interface KeepFor {
  readonly versions: number;
  readonly log: number;
}

/** For so many days what was deleted can be brought back. */
export const BIN_DAYS = 30;

/** @throws {Error} where a setting is no whole number of days from 1 */
export function keepFor(settings: Readonly<Record<string, string | undefined>>): KeepFor {
  return { versions: days(settings, 'KEEP_VERSIONS_DAYS', 730), log: days(settings, 'KEEP_LOG_DAYS', 730) };
}

function days(settings: Readonly<Record<string, string | undefined>>, name: string, usual: number): number {
  const value = Number(settings[name] || usual);
  if (Number.isSafeInteger(value) && value >= 1 && value <= 36_500) return value;
  throw new Error(
    `Expected a whole number of days from 1 to 36500 in the setting ${name}, found "${settings[name] ?? ''}".`,
  );
}
