import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';

/** A tool, and which version of it looked. */
export interface Tool {
  name: string;
  version: string;
}

// Each tool is asked for from where it is used: another version may stand elsewhere.
const fromPa11yCi = createRequire(createRequire(import.meta.url).resolve('pa11y-ci'));
const fromPa11y = createRequire(fromPa11yCi.resolve('pa11y'));

function versionIn(file: string): string {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'string')
    return content.version;
  throw new Error(`Expected a version in ${file}, found none.`);
}

/** The tools that look at pages, with the versions that are installed here. */
export async function toolVersions(): Promise<Tool[]> {
  const { stdout } = await promisify(execFile)(await findBrowser(), ['--version', '--no-sandbox']);
  return [
    { name: 'pa11y', version: versionIn(fromPa11yCi.resolve('pa11y/package.json')) },
    { name: 'axe-core', version: versionIn(fromPa11y.resolve('axe-core/package.json')) },
    { name: 'HTML CodeSniffer', version: versionIn(fromPa11y.resolve('@pa11y/html_codesniffer/package.json')) },
    { name: 'Chromium', version: /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim() },
  ];
}
