import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences, generatedTexts, inWords } from './generation/freshness.ts';
import { CACHE, ROOT } from './platform/places.ts';
import { turboProgram } from './platform/programs.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

await supervised(async (supervisor) => {
  const before = generatedTexts(ROOT);
  // A check changes nothing: it generates beside the project, and compares.
  const into = values.check ? mkdtempSync(join(tmpdir(), 'waymark-generated-')) : ROOT;
  const program = turboProgram(['generate'], `${CACHE}/generate.log`);
  try {
    await step('Generating types from the content model and the queries', () =>
      supervisor.run({ ...program, environment: { ...program.environment, GENERATE_INTO: into } }),
    );
    const after = generatedTexts(into);
    const changed = differences(before, after);
    if (!values.check) {
      const list = changed.map((path) => `  ${path}`).join('\n');
      console.log(changed.length === 0 ? 'Everything was fresh.' : `Written:\n${list}`);
      return 0;
    }
    if (changed.length > 0) {
      const list = changed.map((path) => inWords(path, before, after)).join('\n');
      console.error(`These files are not what \`npm run generate\` writes; run it and commit:\n${list}`);
    }
    return changed.length === 0 ? 0 : 1;
  } finally {
    if (values.check) rmSync(into, { recursive: true, force: true });
  }
});
