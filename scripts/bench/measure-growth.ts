import { join } from 'node:path';
import { CACHE } from '../run/platform/places.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { buildAll, startFilledCms, type Tell } from './filled-cms.ts';
import { measureEdits, type EditFigures, type EditPlan } from './measure-edits.ts';
import { inFolder } from './measure-publish.ts';
import { rounded } from './median.ts';
import { publishFromNothing } from './publish-once.ts';

/** How many case studies a site has, from a small one to three times the largest that is promised. */
export const SIZES = [1_000, 10_000, 30_000] as const;

/** One kind of edit at each size. */
export interface GrowthFigures {
  kind: string;
  at: { size: number; ms: number; rendered: number; written: number }[];
  /** What it takes at the largest size, divided by what it takes at the smallest. */
  growth: number;
}

export function growthOf(measured: readonly { size: number; edits: readonly EditFigures[] }[]): GrowthFigures[] {
  const kinds = measured[0]?.edits.map(({ kind }) => kind) ?? [];
  return kinds.map((kind) => {
    const at = measured.flatMap(({ size, edits }) =>
      edits.filter((edit) => edit.kind === kind).map(({ ms, rendered, written }) => ({ size, ms, rendered, written })),
    );
    return { kind, at, growth: rounded((at.at(-1)?.ms ?? 0) / Math.max(1, at[0]?.ms ?? 0), 2) };
  });
}

/** Measures each kind of edit on sites of three sizes, one after the other. */
export async function measureGrowth(
  supervisor: Supervisor,
  { seed, sizes, ...plan }: EditPlan & { seed: number; sizes: readonly number[] },
  tell: Tell,
): Promise<GrowthFigures[]> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const measured: { size: number; edits: EditFigures[] }[] = [];
  for (const size of sizes) {
    const { running, settings: own } = await startFilledCms(supervisor, { size, seed }, tell);
    const settings = inFolder(own, join(CACHE, 'bench', 'growth'));
    await tell(`Publishing ${String(size)} case studies`, () => publishFromNothing(supervisor, settings));
    const edits = await tell('Making edits, and waiting until each is live', () =>
      measureEdits(supervisor, settings, plan),
    );
    measured.push({ size, edits });
    await supervisor.stopOne(running);
  }
  return growthOf(measured);
}
