import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { publisherProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { CmsEditor } from './cms-editor.ts';
import { editsOf, type Edit } from './edits.ts';
import { LiveWatch } from './live-watch.ts';
import { median, quantile, rounded } from './median.ts';

/** How long a kind of edit takes from the CMS's answer to the swapped tree, in milliseconds: the median, and the 95th in a hundred. */
export interface EditFigures {
  kind: string;
  ms: number;
  /** How many pages were rendered and files written for it; medians. */
  rendered: number;
  written: number;
  p50: number;
  p95: number;
  /** Where the publisher's part of the time went: asking the CMS, rendering, deciding, releasing; medians. */
  parts: { sync: number; render: number; decide: number; release: number };
}

/** Which edits are made, and how often. */
export interface EditPlan {
  turns: number;
  kinds?: readonly string[] | undefined;
}

interface Sample {
  ms: number;
  rendered: number;
  written: number;
  parts: EditFigures['parts'];
}

export function editFigures(kind: string, samples: readonly Sample[]): EditFigures {
  const of = (pick: (sample: Sample) => number) => samples.map(pick);
  const part = (name: keyof Sample['parts']) => rounded(median(of(({ parts }) => parts[name])), 1);
  const times = of(({ ms }) => ms);
  return {
    kind,
    ms: rounded(median(times), 1),
    rendered: median(of(({ rendered }) => rendered)),
    written: median(of(({ written }) => written)),
    p50: rounded(median(times), 1),
    p95: rounded(quantile(times, 0.95), 1),
    parts: { sync: part('sync'), render: part('render'), decide: part('decide'), release: part('release') },
  };
}

/** Waits until a change of an entry is live that was made after `since`; “up to date” alone may have been said before it was noticed. */
async function untilLive(watch: LiveWatch, id: string, since: number) {
  const isIt = (live: { id: string; liveAt: string }) => live.id === id && Date.parse(live.liveAt) >= since;
  const seen = await watch.until(({ live, queue }) => queue === 0 && live.some(isIt));
  return { seen, liveAt: Date.parse(seen.live.find(isIt)?.liveAt ?? '') };
}

/** Makes an edit, waits until it is live, and says how long that took after the CMS had answered. */
async function sample(edit: Edit, turn: number, watch: LiveWatch): Promise<Sample> {
  const started = Date.now();
  const { id, prepared, make, undo } = await edit.prepare(turn);
  if (prepared !== undefined) await untilLive(watch, prepared, started);
  await watch.until(({ queue, state }) => queue === 0 && state === 'up to date');
  await sleep(edit.pause ?? 0);
  const began = Date.now();
  await make();
  const answered = Date.now();
  const { seen, liveAt } = await untilLive(watch, id, began);
  const last = seen.last ?? { rendered: 0, written: 0, ms: { sync: 0, render: 0, decide: 0, release: 0 } };
  if (undo) {
    const undone = Date.now();
    await undo();
    await untilLive(watch, id, undone);
  }
  // The wake-up call leaves before the answer: a change can be live before whoever made it is told that it is saved.
  return { ms: Math.max(0, liveAt - answered), rendered: last.rendered, written: last.written, parts: last.ms };
}

/**
 * Measures every kind of edit with a running publisher and a running CMS.
 * @param settings whose data folder holds a published site
 * @param turns how often the cheapest kinds are made; the first of each kind is not counted
 * @param kinds only these, where any are named
 */
export async function measureEdits(
  supervisor: Supervisor,
  settings: Settings,
  { turns, kinds }: EditPlan,
): Promise<EditFigures[]> {
  const program = publisherProgram(settings);
  const publisher = supervisor.start({ ...program, log: join(settings.values.DATA_DIR, 'publisher.log') });
  const url = `http://127.0.0.1:${String(settings.values.PUBLISHER_PORT)}`;
  await supervisor.answers(`${url}/status`, 60_000);
  const { CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD } = settings.values;
  const editor = await CmsEditor.signIn(CMS_URL, ADMIN_EMAIL, ADMIN_PASSWORD ?? '');
  const watch = await LiveWatch.open(url);
  const figures: EditFigures[] = [];
  const edits = (await editsOf(editor)).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  for (const edit of edits) {
    const samples: Sample[] = [];
    const count = Math.max(3, Math.round(turns * edit.share));
    for (let turn = 0; turn <= count; turn += 1) samples.push(await supervisor.orTrouble(sample(edit, turn, watch)));
    figures.push(editFigures(edit.kind, samples.slice(1)));
  }
  watch.close();
  await supervisor.stopOne(publisher);
  return figures;
}
