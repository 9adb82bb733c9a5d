import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ownFile } from '@waymark/shared-types/own-files';
import { parse } from 'dotenv';
import { missingSecrets } from './secrets.ts';

export type Variables = Record<string, string | undefined>;

/** The text of a file .env with some settings added; what is there stays as it is, but for empty ones, which are filled in. */
export function withSettings(text: string, added: Readonly<Record<string, string>>): string {
  const names = Object.keys(added);
  const kept = text.split('\n').filter((line) => !names.some((name) => line.trim() === `${name}=`));
  const body = kept.join('\n').trimEnd();
  const lines = names.map((name) => `${name}=${added[name] ?? ''}`);
  const before = body === '' ? '# Made by `npm start`. These are secrets: keep this file to yourself.\n' : `${body}\n`;
  return `${before}${lines.join('\n')}\n`;
}

/** The settings of this machine: the file .env, with the environment of this process over it. */
export function readSettings(path: string, environment: Variables = process.env): Variables {
  const file = existsSync(path) ? parse(readFileSync(path)) : {};
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { ...file, ...given };
}

/**
 * Adds to the file .env what a first run needs and nobody has set; only its owner may read the file.
 * @returns the settings that were made, none on a later run
 */
export function makeSecrets(path: string, environment: Variables = process.env): Record<string, string> {
  const made = missingSecrets(readSettings(path, environment));
  if (existsSync(path)) ownFile(path);
  if (Object.keys(made).length === 0) return made;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(ownFile(path), withSettings(before, made));
  return made;
}
