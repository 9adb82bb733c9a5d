import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE } from '../run/platform/places.ts';
import { supervised } from '../run/processes/supervisor.ts';
import { choosePages } from './shots/choose-pages.ts';
import { makeContactSheet } from './shots/contact-sheet.ts';
import { findPages } from './shots/find-pages.ts';
import { indexPage } from './shots/index-page.ts';
import { takePictures, VIEWS, type Shot } from './shots/take-pictures.ts';
import { step } from '../run/terminal/step.mjs';
import { picturesForEditors } from './shots/pictures-for-editors.ts';
import { buildForDemo, startDemoSite } from './test-run/demo-site.ts';

// --editors takes those of the editors' guide instead, from the journey that does what it says.
// --site http://127.0.0.1:4321 looks at a site that runs, instead of a throw-away demo; --only report,home at some kinds of page.
const { values } = parseArgs({
  options: { site: { type: 'string' }, only: { type: 'string' }, editors: { type: 'boolean', default: false } },
});

const FOLDER = join(CACHE, 'shots');

await supervised(async (supervisor) => {
  if (values.editors) return picturesForEditors(supervisor);
  if (values.site === undefined) await buildForDemo(supervisor);
  const base = values.site?.replace(/\/$/, '') ?? (await startDemoSite(supervisor, 'shots-demo')).base;
  const pages = choosePages(await supervisor.orTrouble(findPages(base)), values.only?.split(','));
  // Without --only the folder is made anew: no picture of a page that is gone stays behind.
  if (values.only === undefined) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const shots = await step(`Taking ${String(pages.length * VIEWS.length)} pictures`, () =>
    supervisor.orTrouble(takePictures(base, pages, FOLDER)),
  );
  const kinds = new Map<string, { sheet: string; shots: Shot[] }>();
  await step('Putting them side by side', async () => {
    for (const [kind, taken] of Map.groupBy(shots, (shot) => shot.kind))
      kinds.set(kind, { sheet: await makeContactSheet(kind, taken, FOLDER), shots: taken });
  });
  writeFileSync(join(FOLDER, 'index.html'), indexPage(kinds));
  console.log(`\nThe pictures are in ${FOLDER}: open index.html there.`);
  return 0;
});
