import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedBrowser } from './packaged-browser.ts';

/** Names under which Chrome and Chromium stand on the PATH, the best-kept first. */
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/** Where Chrome and Chromium are put outside the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Keeps the browser from asking for anything but our pages; `--no-sandbox` because root and containers have no sandbox. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chrome or Chromium that is installed on this machine, if there is one. */
export function installedBrowser(path: string, platform: NodeJS.Platform): string | undefined {
  const onPath = COMMANDS.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[platform] ?? [])].find(runs);
}

/**
 * The browser that pa11y and the journeys drive: CHROME_PATH, then an installed Chrome or Chromium, then the one that the
 * package `@sparticuz/chromium` carries (Linux on x64 only).
 * @throws {Error} where there is none; says what to install
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, and there is no such file: set it to a Chrome or Chromium, or unset it.`,
    );
  }
  const found = installedBrowser(environment.PATH ?? '', process.platform);
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error('No browser was found for the tests: install Google Chrome or Chromium, or set CHROME_PATH to one.');
}
