import { parseArgs } from 'node:util';
import {
  deskInWords,
  growthInWords,
  memoryInWords,
  publishInWords,
  searchInWords,
  withdrawalInWords,
} from './in-words.ts';
import type { Tell } from './filled-cms.ts';
import { measureDesk } from './measure-desk.ts';
import { measureGrowth, SIZES } from './measure-growth.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePublish } from './measure-publish.ts';
import { measureSearch } from './measure-search.ts';
import { measureWithdrawal } from './measure-withdrawal.ts';
import { measureDemoPages } from './pages/pages.ts';
import { pagesInWords } from './pages/pages-in-words.ts';
import { supervised, type Supervisor } from '../run/processes/supervisor.ts';
import { step } from '../run/terminal/step.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' },
    turns: { type: 'string', default: '11' },
    sizes: { type: 'string' },
    kinds: { type: 'string' },
    site: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const amount = { size: Number(values.size), seed: Number(values.seed) };

/** The kinds of edit that are made, or of page that are visited; all of them where none are named. */
const kinds = values.kinds?.split(',');

/** Which edits are made, and how often: `--turns 5 --kinds "body text,title"`. */
const plan = { turns: Number(values.turns), kinds };

/** Progress goes to the error stream, so that the figures can be piped on. */
const tell: Tell = (label, work) => step(label, work, process.stderr);

const MEASUREMENTS: Record<string, (supervisor: Supervisor) => Promise<string>> = {
  publish: async (supervisor) => {
    const figures = await measurePublish(supervisor, amount, { runs: Number(values.runs), ...plan }, tell);
    return values.json ? JSON.stringify(figures) : publishInWords(figures);
  },
  growth: async (supervisor) => {
    const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
    const figures = await measureGrowth(supervisor, { seed: amount.seed, sizes, ...plan }, tell);
    return values.json ? JSON.stringify(figures) : growthInWords(figures);
  },
  pages: async (supervisor) => {
    const figures = await measureDemoPages(supervisor, { runs: Number(values.runs), site: values.site, kinds }, tell);
    return values.json ? JSON.stringify(figures) : pagesInWords(figures);
  },
  desk: async (supervisor) => {
    const figures = await measureDesk(supervisor, amount, Number(values.turns), tell);
    return values.json ? JSON.stringify(figures) : deskInWords(figures);
  },
  withdraw: async (supervisor) => {
    const figures = await measureWithdrawal(supervisor, amount, Number(values.turns), tell);
    return values.json ? JSON.stringify(figures) : withdrawalInWords(figures);
  },
  search: async (supervisor) => {
    const figures = await measureSearch(supervisor, amount, Number(values.turns), tell);
    return values.json ? JSON.stringify(figures) : searchInWords(figures);
  },
  memory: async (supervisor) => {
    const figures = await measureMemory(supervisor, amount, tell);
    return values.json ? JSON.stringify(figures) : memoryInWords(figures);
  },
};

await supervised(async (supervisor) => {
  const measure = MEASUREMENTS[positionals[0] ?? ''];
  if (!measure)
    throw new Error(
      `Expected one of: ${Object.keys(MEASUREMENTS).join(', ')}; as in: npm run bench -- publish --size 1000`,
    );
  console.log(await measure(supervisor));
  return 0;
});
