import type { Core } from '@strapi/strapi';
import { fillDemo, isEmpty } from './';
import { markFilling, markOfFilling } from './filling';

/** How many case studies the demo content has when nothing else is asked for. */
const USUAL_SIZE = 24;

/**
 * Fills an empty CMS with the demo content, where DEMO_CONTENT asks for it, and never twice: what an editor deletes stays deleted.
 * DEMO_SIZE is the number of case studies, DEMO_SEED makes the generated ones the same each time.
 * @throws {Error} where an earlier filling was interrupted: half of the content would make no site.
 */
export async function fillWithDemoContent(strapi: Core.Strapi): Promise<void> {
  if (process.env['DEMO_CONTENT'] !== 'true') return;
  const mark = await markOfFilling(strapi);
  if (mark === 'begun') {
    throw new Error(
      'The filling with demo content was interrupted, so only a part of it is there. Empty the database (on SQLite, delete the folder cms in DATA_DIR) and start again, or set DEMO_CONTENT=false to go on with what there is.',
    );
  }
  if (mark || !(await isEmpty(strapi))) return;
  const markAsDone = await markFilling(strapi);
  const started = Date.now();
  await fillDemo(strapi, {
    size: wholeNumber('DEMO_SIZE', USUAL_SIZE),
    seed: wholeNumber('DEMO_SEED', 1),
    onProgress: (step, done, total) =>
      strapi.log.info(done === undefined ? `Demo content: ${step}` : `Demo content: ${step}, ${done} of ${total}`),
  });
  await markAsDone();
  strapi.log.info(`Demo content: done in ${Math.round((Date.now() - started) / 1000)} s`);
}

function wholeNumber(name: string, usual: number): number {
  const value = Number(process.env[name] || usual);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`Expected a whole number in the setting ${name}; found "${process.env[name]}".`);
  return value;
}
