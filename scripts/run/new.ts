import { parseArgs } from 'node:util';
import { blockChange } from './new/block.ts';
import { applyChange, type Change } from './new/change.ts';
import { fieldChange } from './new/field.ts';
import { newType, typeChange } from './new/type.ts';
import { CACHE, ROOT, TOOLS } from './platform/places.ts';
import { turboProgram } from './platform/programs.ts';
import { quietEnvironment } from './platform/settings.ts';
import { supervised } from './processes/supervisor.ts';
import { step } from './terminal/step.mjs';

const USAGE = `Say what is to be made:

  npm run new -- type guide "Guide"              a content type, with its page, list and feed
  npm run new -- block steps "Steps"             a block that editors can put on pages
  npm run new -- field case-study cost "Cost"    a line of text in a content type

A type whose plural is not made by an -s: --plural mice`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { plural: { type: 'string' } } });

/** @throws {Error} where it is not said what is to be made. */
function chosen(): Change {
  const [kind, name, ...words] = positionals;
  if (name === undefined) throw new Error(USAGE);
  if (kind === 'type') return typeChange(newType(name, words[0], values.plural));
  if (kind === 'block') return blockChange(name, words[0]);
  if (kind === 'field' && words[0] !== undefined) return fieldChange(name, words[0], words[1], ROOT);
  throw new Error(USAGE);
}

await supervised(async (supervisor) => {
  const change = chosen();
  const written = applyChange(change, ROOT);
  await supervisor.run({
    name: 'the formatting',
    args: [TOOLS.prettier, '--write', '--log-level', 'warn', ...written],
    folder: ROOT,
    environment: quietEnvironment(),
    log: `${CACHE}/new.log`,
  });
  await step('Generating types from the content model and the queries', () =>
    supervisor.run(turboProgram(['generate'], `${CACHE}/generate.log`)),
  );
  const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');
  const made = Object.keys(change.files);
  if (made.length > 0) console.log(`\nMade:\n${list(made)}`);
  console.log(`\nChanged, beside what is generated:\n${list(written.filter((path) => !made.includes(path)))}`);
  console.log(
    `\nLeft to you:\n${list(change.left)}\n\nLook at it with \`npm start\`, and check it with \`npm run validate\`.`,
  );
  return 0;
});
