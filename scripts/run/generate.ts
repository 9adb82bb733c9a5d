import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { differences, generatedTexts, restore } from './generation/freshness.ts';
import { CACHE, ROOT } from './platform/places.ts';
import { turboProgram } from './platform/programs.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

await supervised(async (supervisor) => {
  const before = generatedTexts();
  await step('Generating types from the content model and the queries', () =>
    supervisor.run(turboProgram(['generate'], `${CACHE}/generate.log`)),
  );
  const changed = differences(before, generatedTexts());
  const list = changed.map((file) => `  ${relative(ROOT, file)}`).join('\n');
  if (!values.check) {
    console.log(changed.length === 0 ? 'Everything was fresh.' : `Written:\n${list}`);
    return 0;
  }
  // A check changes nothing.
  restore(before);
  if (changed.length > 0)
    console.error(`These files are not what \`npm run generate\` writes; run it and commit:\n${list}`);
  return changed.length === 0 ? 0 : 1;
});
