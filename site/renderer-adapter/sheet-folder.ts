import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroConfig } from 'astro';
import type { SheetFolder } from './two-style-sheets.ts';

/** The style sheets of a build: Astro writes them beside the server's files, and moves them to where readers find them. */
export function sheetFolder({ server, client, assets }: AstroConfig['build']): SheetFolder {
  return {
    read: (src) => readFileSync(new URL(src, server), 'utf8'),
    write: (css) => {
      const src = `${assets}/${nameOf(css)}.css`;
      mkdirSync(new URL(assets, client), { recursive: true });
      writeFileSync(new URL(src, client), css);
      return src;
    },
    remove: (src) => {
      rmSync(new URL(src, server));
    },
  };
}

/** A name that changes with the content, so that a reader may keep the file for ever. */
const nameOf = (css: string) => createHash('sha256').update(css).digest('hex').slice(0, 10);
