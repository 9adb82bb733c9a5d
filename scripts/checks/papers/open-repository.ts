import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readPaper } from './paper.ts';
import type { Repository } from './rule.ts';

const PAPERS = ['*.md', '.github/**/*.md', 'docs/**/*.md'];
const CODE = ['scripts/**/*.{ts,mjs}', 'shared-types/src/**/*.ts', 'site/{src,publisher}/**/*.ts'].concat(
  'cms/{config,demo,scripts,src}/**/*.{ts,mts}',
);

const manifest = z.object({
  name: z.string(),
  scripts: z.record(z.string(), z.string()).default({}),
  workspaces: z.array(z.string()).default([]),
});

/** The repository in a folder, as papers speak of it. */
export function openRepository(root: string): Repository {
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  const manifestOf = (folder: string) => manifest.parse(JSON.parse(textOf(join(folder, 'package.json'))));
  const find = (patterns: readonly string[]) =>
    globSync([...patterns], { cwd: root, exclude: (name) => basename(name) === 'node_modules' })
      .map((path) => path.replaceAll('\\', '/'))
      .toSorted();
  const own = manifestOf('.');
  const workspaces = own.workspaces.map((folder) => ({ folder, ...manifestOf(folder) }));
  const code = find(CODE)
    .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
    .map(textOf);
  return {
    papers: new Map(find(PAPERS).map((path) => [path, readPaper(path, textOf(path))])),
    // A name with brackets, such as `[slug].astro`, is itself and no pattern.
    has: (path) =>
      existsSync(join(root, path)) || (/[*{]/.test(path) && find([path.replaceAll(/[[\]]/g, '?')]).length > 0),
    scripts: (wanted) => {
      const found = wanted === undefined ? own : workspaces.find(({ folder, name }) => [folder, name].includes(wanted));
      return found && new Set(Object.keys(found.scripts));
    },
    says: (texts) => code.some((text) => texts.every((part) => text.includes(part))),
  };
}
