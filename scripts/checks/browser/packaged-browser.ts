import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CACHE } from '../../run/platform/places.ts';

const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

/** Starts the browser with the libraries (NSS) and the font that the package brings: a bare machine has neither. */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/waymark-fonts.conf"
exec "$here/chromium" "$@"
`;

/** The package's own font settings name folders that exist only where it is meant to run, on AWS Lambda. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function version(): string {
  const file: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : 'unknown';
}

/** Unpacks the package into a folder. It knows only the system's temporary folder, so that is what it is told `folder` is. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(home, 'bin', 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  writeFileSync(join(folder, 'waymark-fonts.conf'), FONTS);
  writeFileSync(join(folder, 'browser.sh'), LAUNCHER, { mode: 0o755 });
}

/**
 * The headless Chromium that the package `@sparticuz/chromium` carries, unpacked once into the cache. It is unpacked
 * beside its place and then moved there, so that an interrupted run leaves no half browser.
 */
export async function packagedBrowser(): Promise<string> {
  const place = join(CACHE, 'browser', version());
  if (!existsSync(place)) {
    const aside = `${place}.${String(process.pid)}`;
    mkdirSync(aside, { recursive: true });
    await unpackInto(aside);
    if (existsSync(place)) rmSync(aside, { recursive: true });
    else renameSync(aside, place);
  }
  return join(place, 'browser.sh');
}
