import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dayIn } from '@waymark/shared-types';
import { accessibilityCheck } from '../../site/src/content/accessibility/accessibility-check.ts';
import { checkSite, type Verdict } from './accessibility/check-site.ts';
import { oneOfEachKind } from './accessibility/page-kinds.ts';
import { addressOfSite, nameOfSite, pagesOfSite } from './accessibility/pages-of-site.ts';
import { OTHERS, USUAL } from './accessibility/renderings.ts';
import { findingsByPage, keepPageFindings } from './accessibility/findings-by-page.ts';
import { findingsByKind } from './accessibility/summarise.ts';
import { toolVersions } from './accessibility/tool-versions.ts';
import { ROOT } from '../run/platform/places.ts';
import { settingsWith } from '../run/platform/settings.ts';
import { supervised, type Supervisor } from '../run/processes/supervisor.ts';
import { step } from '../run/terminal/step.mjs';
import { buildForDemo, startDemoSite } from './test-run/demo-site.ts';

/** The accessibility statement tells what stands here. */
const LAST_CHECK = join(ROOT, 'site', 'src', 'content', 'accessibility', 'last-check.json');

const STANDARD = 'Web Content Accessibility Guidelines (WCAG) 2.2, level AA';

const { values } = parseArgs({ options: { site: { type: 'string' } } });

/** Looks at every page of a site, and writes down what came of it: by kind for the public, page by page for editors. */
async function check(supervisor: Supervisor, base: string): Promise<readonly Verdict[]> {
  const began = new Date();
  const paths = await pagesOfSite(base);
  const verdicts = await step(`Looking at ${String(paths.length)} pages in a browser`, () =>
    supervisor.orTrouble(checkSite(base, paths)),
  );
  const closely = oneOfEachKind(paths);
  const record = accessibilityCheck.parse({
    site: await nameOfSite(base),
    date: dayIn(new Date()),
    standards: [STANDARD],
    tools: await toolVersions(),
    pages: paths.length,
    renderings: [{ ...USUAL, pages: paths.length }, ...OTHERS.map((other) => ({ ...other, pages: closely.length }))],
    findings: findingsByKind(verdicts),
  });
  writeFileSync(LAST_CHECK, `${JSON.stringify(record, null, 2)}\n`);
  // The throw-away site has no editors.
  if (values.site !== undefined) {
    const findings = { site: await addressOfSite(base), began: began.toISOString(), pages: findingsByPage(verdicts) };
    const file = keepPageFindings(settingsWith().values.DATA_DIR, findings);
    console.log(`\nEditors are told page by page, from ${relative(ROOT, file)}.`);
  }
  return verdicts;
}

// Without --site, the demo site is filled, published and looked at.
await supervised(async (supervisor) => {
  let base = values.site?.replace(/\/$/, '');
  if (base === undefined) {
    await buildForDemo(supervisor);
    base = (await startDemoSite(supervisor, 'accessibility-check')).base;
  }
  const bad = (await check(supervisor, base)).filter(({ faults }) => faults.length > 0);
  for (const { name, faults } of bad) console.log(`\n✗ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  console.log(`\nWritten to ${relative(ROOT, LAST_CHECK)}. The accessibility statement says so after the next build.`);
  return bad.length === 0 ? 0 : 1;
});
