import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, PREPARATION } from '../../checks/list-of-checks.ts';
import { freePort } from '../environment/ports.ts';
import { ROOT, TOOLS } from '../platform/places.ts';
import { copyProject, type Copy } from './testing/copy.ts';

let copy: Copy;
const NEW = ['scripts/run.mjs', 'new'];

/** What CONTRIBUTING.md says to type, word by word. */
const recipes = [...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^npm run new -- (.*)$/gm)].map(
  ([, words = '']) => [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
);

/** The files that the command says it has made. */
const made: string[] = [];
const madeBy = (output: string) =>
  (/Made:\n((?: {2}\S.*\n)+)/.exec(output)?.[1] ?? '').split('\n').flatMap((line) => line.trim() || []);

/** What `npm test -- --only units` runs. */
const UNITS = {
  name: 'unit tests',
  args: [TOOLS.vitest, 'run', '--project', 'units', '--project', 'site'],
  folder: ROOT,
};

/** Runs one check of `npm run validate` in the copy. */
function check(name: string): ReturnType<Copy['try']> {
  const found = [PREPARATION, ...CHECKS, UNITS].find((each) => each.name === name);
  if (!found) throw new Error(`Expected one of ${CHECKS.map((each) => each.name).join(', ')}, found “${name}”.`);
  const args = found.args.map((arg) => arg.replace(ROOT, copy.folder));
  return found.folder === ROOT ? copy.try(...args) : copy.try('--eval', inFolder(found.folder), ...args);
}

/** A check that runs in a workspace. */
const inFolder = (folder: string) =>
  `process.chdir(${JSON.stringify(folder.replace(ROOT, copy.folder))});
   const { status } = require('node:child_process').spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' });
   process.exitCode = status;`;

beforeAll(() => {
  copy = copyProject();
  for (const recipe of recipes) made.push(...madeBy(copy.run(...NEW, ...recipe)));
});

afterAll(() => rmSync(copy.folder, { recursive: true, force: true }));

describe('what `npm run new` makes', () => {
  it.each([PREPARATION, ...CHECKS, UNITS].map(({ name }) => name))('passes validation: %s', (name) => {
    const { failed, output } = check(name);
    expect(failed ? output : '').toBe('');
  });

  it('is a page, a list, a feed and a line of the sitemap on the public site, and a block on a page', async () => {
    const [site, cms, publisher] = [await freePort(), await freePort(), await freePort()];
    const ports = { SITE_PORT: String(site), CMS_PORT: String(cms), PUBLISHER_PORT: String(publisher) };
    const started = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
      cwd: copy.folder,
      env: { ...process.env, ...ports, DATA_DIR: join(copy.folder, 'data') },
      stdio: 'ignore',
    });
    const page = async (path: string) => {
      const response = await fetch(`http://localhost:${String(site)}${path}`).catch(() => undefined);
      return response?.ok === true ? await response.text() : '';
    };
    try {
      await expect.poll(() => page('/guides/'), { timeout: 280_000, interval: 1000 }).toContain('A first guide');
      expect(await page('/guides/a-first-guide/')).toContain('This guide is invented.');
      expect(await page('/guides/feed.atom')).toContain('<title>A second guide</title>');
      expect(await page('/sitemap/pages.xml')).toContain('/guides/a-first-guide/');
      expect(await page('/about/')).toContain('Steps (an invented example)');
    } finally {
      const ended = once(started, 'exit');
      started.kill('SIGINT');
      await ended;
    }
  });
});

/** Each made or touched place, the check that notices when it is forgotten, and what that names. */
const PLACES: readonly [path: string, noticedBy: string, named: RegExp][] = [
  ['cms/src/api/guide/content-types/guide/schema.json', 'generated files are fresh', /[Gg]uide/],
  ['site/src/content/guide/guide.query.graphql', 'generated files are fresh', /[Gg]uide/],
  ['site/src/content/guide/guide.ts', 'types of the site', /guide\.ts/],
  ['site/src/content/guide/guide-page.ts', 'types of the site', /guide-page\.ts/],
  ['site/src/content/guide/guides-page.ts', 'types of the site', /guides-page\.ts/],
  ['site/src/content/guide/fixtures.ts', 'types of the site', /guide\/fixtures\.ts/],
  ['site/src/messages/en/guides.ts', 'types of the site', /guides\.ts/],
  ['site/src/views/GuidePage.astro', 'types of the site', /GuidePage/],
  ['site/src/views/GuidesPage.astro', 'types of the site', /GuidesPage/],
  ['site/src/pages/guides/[slug].astro', 'generated files are fresh', /guides\/\[slug\]\.astro/],
  ['site/src/pages/guides/index.astro', 'generated files are fresh', /guides\/index\.astro/],
  ['site/src/pages/guides/feed.atom.ts', 'generated files are fresh', /guides\/feed\.atom\.ts/],
  ['site/src/content/registry.ts', 'types of the site', /guide/],
  ['site/src/content/fixtures/fixtures-by-type.ts', 'types of the site', /guide/],
  ['site/src/messages/en.ts', 'types of the site', /guides/],
  ['cms/demo/entries/guides.ts', 'types of the CMS', /guides/],
  ['cms/demo/index.ts', 'nothing unused', /guides/],
  ['cms/src/components/sections/steps.json', 'generated files are fresh', /[Ss]teps/],
  ['site/src/blocks/StepsBlock/StepsBlock.fragment.graphql', 'generated files are fresh', /StepsBlock/],
  ['site/src/blocks/StepsBlock/steps-block.ts', 'types of the site', /steps-block\.ts/],
  ['site/src/blocks/StepsBlock/StepsBlock.astro', 'types of the site', /StepsBlock\.astro/],
  ['site/src/blocks/StepsBlock/fixtures.ts', 'types of the site', /StepsBlock\/fixtures\.ts/],
  ['site/src/blocks/registry.ts', 'types of the site', /ComponentSectionsSteps/],
  ['site/src/content/page/fixtures.ts', 'unit tests', /ComponentSectionsSteps/],
  ['cms/demo/content/pages/about.ts', 'unit tests', /steps/],
  ['site/src/content/case-study/fixtures.ts', 'types of the site', /cost/],
];

it('the recipes are one for a field, one for a type and one for a block', () => {
  expect(recipes.map(([kind]) => kind)).toEqual(['field', 'type', 'block']);
});

/** What the command lists as changed, for all three. */
const CHANGED = [
  ...PLACES.map(([path]) => path).filter((path) => existsSync(join(ROOT, path))),
  'cms/src/api/case-study/content-types/case-study/schema.json',
  'cms/src/api/page/content-types/page/schema.json',
  'site/src/content/case-study/case-study.query.graphql',
  'site/src/content/page/page.query.graphql',
  'site/src/messages/en/fields.ts',
  'cms/demo/content/pages/page-types.ts',
  'cms/demo/entries/pages.ts',
];

/** What `npm run generate` writes. */
const GENERATED = [
  'cms/schema.graphql',
  'shared-types/src/generated/addresses.ts',
  'shared-types/src/generated/content-types.ts',
  'shared-types/src/generated/graphql.ts',
];

describe('validation', () => {
  it.each(PLACES)('notices that %s was forgotten, by “%s”', (path, noticedBy, named) => {
    const file = join(copy.folder, path);
    const now = readFileSync(file);
    if (existsSync(join(ROOT, path))) writeFileSync(file, readFileSync(join(ROOT, path)));
    else renameSync(file, `${file}.away`);
    try {
      const { failed, output } = check(noticedBy);
      expect([failed, output]).toEqual([true, expect.stringMatching(named)]);
    } finally {
      rmSync(`${file}.away`, { force: true });
      writeFileSync(file, now);
    }
  });
});

it('what is taken out again as the recipe says leaves nothing behind', () => {
  for (const path of made) rmSync(join(copy.folder, path));
  for (const path of CHANGED) writeFileSync(join(copy.folder, path), readFileSync(join(ROOT, path)));
  copy.run('scripts/run.mjs', 'generate');
  for (const path of GENERATED)
    expect([path, readFileSync(join(copy.folder, path), 'utf8')]).toEqual([
      path,
      readFileSync(join(ROOT, path), 'utf8'),
    ]);
  expect(check('types of the site').failed).toBe(false);
});
