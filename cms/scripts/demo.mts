import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// Fills an empty CMS with the demo content, without serving anything: --size N case studies from --seed S.
// Strapi and what it compiles are CommonJS.
const require = createRequire(import.meta.url);
const CMS = join(import.meta.dirname, '..');
const DIST = join(CMS, 'dist');

const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
const { fillDemo, isEmpty }: typeof import('../demo/index.ts') = require(join(DIST, 'demo', 'index.js'));

const { markFilling }: typeof import('../demo/filling.ts') = require(join(DIST, 'demo', 'filling.js'));

const { values } = parseArgs({ options: { size: { type: 'string' }, seed: { type: 'string' } } });

/** @throws {Error} where a number was expected and something else was given */
function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`Expected a whole number after --${name}, found "${text}".`);
}

async function fill(): Promise<void> {
  const size = wholeNumber('size', values.size ?? process.env['DEMO_SIZE'] ?? '24');
  const seed = wholeNumber('seed', values.seed ?? process.env['DEMO_SEED'] ?? '1');
  // It is filled below, and by no one else.
  process.env['DEMO_CONTENT'] = 'false';
  const strapi = await createStrapi({ appDir: CMS, distDir: DIST, autoReload: false, serveAdminPanel: false }).load();
  if (!(await isEmpty(strapi))) {
    throw new Error(
      'This CMS holds content already, and demo content only goes into an empty one: choose another DATA_DIR.',
    );
  }
  const began = Date.now();
  const markAsDone = await markFilling(strapi);
  await fillDemo(strapi, {
    size,
    seed,
    onProgress: (step, done, total) => {
      if (done === undefined || total === undefined) console.log(`… ${step}`);
      else if (done % 500 === 0 || done === total) console.log(`… ${step}: ${done} of ${total}`);
    },
  });
  await markAsDone();
  console.log(
    `The demo content is in the CMS: ${size} case studies, seed ${seed} (${Math.round((Date.now() - began) / 1000)} s).`,
  );
}

try {
  await fill();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
