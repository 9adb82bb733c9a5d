import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files that the site's build made beside the renderer (style sheets, icons): address from `/` → file. */
export function staticFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length).split(sep).join('/'), file] as const;
    }),
  );
}
