import { isRecord } from '@waymark/shared-types';

/** What a consent may be given for, as the record of it has switches. */
export const MATERIALS = ['text', 'quote', 'image', 'video'] as const;
export type Material = (typeof MATERIALS)[number];

/** How a consent stands on a day, whatever it covers. */
export type Standing = 'valid' | 'not yet given' | 'ended' | 'withdrawn';

/** The record of a consent, as the database has it. */
export type ConsentRecord = Readonly<Record<string, unknown>>;

/** How a consent stands. The day of its end is the last on which it holds. @param today As `2026-11-30`. */
export function standingOf({ givenOn, expiresOn, withdrawnOn }: ConsentRecord, today: string): Standing {
  if (isDay(withdrawnOn)) return 'withdrawn';
  if (!isDay(givenOn) || givenOn > today) return 'not yet given';
  return isDay(expiresOn) && expiresOn < today ? 'ended' : 'valid';
}

/** Of what a consent may be shown on this site on a day: nothing, unless it is valid, and for this site. */
export function coverageOf(consent: ConsentRecord, today: string): Material[] {
  const { mayUse, mayAppear } = consent;
  if (standingOf(consent, today) !== 'valid' || !isOn(mayAppear, 'site')) return [];
  return MATERIALS.filter((material) => isOn(mayUse, material));
}

export const isDay = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const isOn = (switches: unknown, name: string): boolean => isRecord(switches) && switches[name] === true;

export const isMaterial = (value: unknown): value is Material => MATERIALS.some((material) => material === value);
