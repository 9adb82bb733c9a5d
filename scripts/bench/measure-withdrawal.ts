import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { CACHE } from '../run/platform/places.ts';
import { publisherProgram } from '../run/platform/programs.ts';
import type { Settings } from '../run/platform/settings.ts';
import type { Supervisor } from '../run/processes/supervisor.ts';
import { CmsEditor } from './cms-editor.ts';
import { buildAll, startFilledCms, type Amount, type Tell } from './filled-cms.ts';
import { LiveWatch } from './live-watch.ts';
import { inFolder } from './measure-publish.ts';
import { median, rounded } from './median.ts';
import { publishFromNothing } from './publish-once.ts';
import { wakeUp, withdrawByHand, type Withdrawn } from './withdraw-by-hand.ts';

const STUDY = 'api::case-study.case-study';
const PRINCIPLE = 'api::principle.principle';
const CONSENT = 'api::consent.consent';

/** Stands in everything that is withdrawn. */
const MARKER = 'Word-of-the-withdrawn';

const PATIENCE_MS = 60_000;

/** How long withdrawals of one way took until nothing was left, in milliseconds. */
export interface WayFigures {
  median: number;
  shortest: number;
  longest: number;
  /** How long of it the pages took to be made anew and released; a median. */
  publish: number;
  /** How long of it whoever asked waited for the answer; a median. */
  answer: number;
}

/** How long a withdrawal takes, begun in two ways. */
export interface WithdrawalFigures {
  size: number;
  turns: number;
  /** From the commit of a row that is written by hand: what the publisher takes. */
  byHand: WayFigures;
  /** From the request that pressing “Withdraw” sends to the CMS: what the person waits for. */
  pressed: WayFigures;
  /** The files of the publisher in which something is left; must be none. */
  left: string[];
}

/** Measures it with a running publisher and a running CMS: case studies with a picture are published, and withdrawn one by one. */
export async function measureWithdrawal(
  supervisor: Supervisor,
  amount: Amount,
  turns: number,
  tell: Tell,
): Promise<WithdrawalFigures> {
  await tell('Building the CMS and the renderer', () => buildAll(supervisor));
  const cms = await startFilledCms(supervisor, amount, tell);
  const settings = inFolder(cms.settings, join(CACHE, 'bench', 'withdraw'));
  await tell('Publishing everything', () => publishFromNothing(supervisor, settings));
  const log = join(settings.values.DATA_DIR, 'publisher.log');
  const publisher = supervisor.start({ ...publisherProgram(settings), log });
  const url = `http://127.0.0.1:${String(settings.values.PUBLISHER_PORT)}`;
  await supervisor.answers(`${url}/status`, PATIENCE_MS);
  const data = cms.settings.values.DATA_DIR;
  const samples = await tell('Withdrawing case studies', () =>
    supervisor.orTrouble(inTurns(settings, { data, log, url }, turns)),
  );
  await supervisor.stopOne(publisher);
  return {
    size: amount.size,
    turns,
    byHand: figuresOf(samples.byHand),
    pressed: figuresOf(samples.pressed),
    left: filesWith(MARKER, join(settings.values.DATA_DIR, 'publisher')),
  };
}

interface Places {
  /** The data folder of the CMS. */
  readonly data: string;
  readonly log: string;
  readonly url: string;
}

interface Sample {
  readonly ms: number;
  readonly publish: number;
  readonly answer: number;
}

function figuresOf(samples: readonly Sample[]): WayFigures {
  const all = samples.map(({ ms }) => ms);
  return {
    median: rounded(median(all)),
    shortest: rounded(Math.min(...all)),
    longest: rounded(Math.max(...all)),
    publish: rounded(median(samples.map(({ publish }) => publish))),
    answer: rounded(median(samples.map(({ answer }) => answer))),
  };
}

/** Both ways in turns, so that whatever else the machine does falls on both. */
async function inTurns({ values }: Settings, { data, log, url }: Places, turns: number) {
  const editor = await CmsEditor.signIn(values.CMS_URL, values.ADMIN_EMAIL, values.ADMIN_PASSWORD ?? '');
  const [principle] = await editor.published(PRINCIPLE, 1);
  const watch = await LiveWatch.open(url);
  /** Each answers when that began from which the time counts, in milliseconds since 1970. */
  const ways: Record<'byHand' | 'pressed', (marked: Marked) => Promise<number>> = {
    byHand: async (marked) => {
      const committed = withdrawByHand(data, marked);
      await wakeUp(url, values.WAKE_UP_SECRET);
      return committed;
    },
    pressed: async ({ consent }) => {
      const pressed = Date.now();
      await editor.withdraw(consent);
      return pressed;
    },
  };
  const measure = async (marked: Marked, withdraw: (marked: Marked) => Promise<number>): Promise<Sample> => {
    await watch.until(({ queue, live }) => queue === 0 && live.some(({ id }) => id === marked.study));
    // As in life: what the publisher does while nobody asks for anything is done.
    await sleep(2500);
    const began = await withdraw(marked);
    const answer = Date.now() - began;
    const ms = (await forgottenAt(log, began)) - began;
    const seen = await watch.until(({ queue }) => queue === 0);
    const { sync = 0, render = 0, decide = 0, release = 0 } = seen.last?.ms ?? {};
    return { ms, publish: sync + render + decide + release, answer };
  };
  const samples: Record<'byHand' | 'pressed', Sample[]> = { byHand: [], pressed: [] };
  // The first is not counted: what was never used is loaded then.
  for (let turn = 0; turn <= turns; turn += 1)
    for (const way of ['byHand', 'pressed'] as const) {
      const marked = await publishMarked(editor, `${String(turn)}-${way}`, principle?.documentId ?? '');
      const sample = await measure(marked, ways[way]);
      if (turn > 0) samples[way].push(sample);
    }
  watch.close();
  return samples;
}

interface Marked extends Withdrawn {
  /** The document id of the consent that all of it rests on. */
  readonly consent: string;
}

/** @param turn Different for each. */
async function publishMarked(editor: CmsEditor, turn: string, principle: string): Promise<Marked> {
  const background = { r: Date.now() % 251, g: 120, b: Date.now() % 256 };
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .png()
    .toBuffer();
  const file = await editor.upload(`withdrawn-${turn}.png`, new Uint8Array(picture), `${MARKER} in a picture`);
  const consent = await editor.write(CONSENT, {
    reference: `Measured ${turn} ${String(Date.now())}`,
    givenOn: '2026-01-01',
    mayUse: { text: true, quote: true, image: true, video: true },
    mayAppear: { site: true },
  });
  const rests = { consent: { set: [{ documentId: consent }] } };
  const study = await editor.write(STUDY, {
    title: `${MARKER} ${turn}`,
    slug: `withdrawn-${turn.toLowerCase()}-${String(Date.now())}`,
    summary: `${MARKER} in a summary.`,
    stage: 'running',
    invented: true,
    ...rests,
    image: { file: file.id, decorative: false, ...rests },
    principles: { set: [{ documentId: principle }] },
  });
  await editor.publish(STUDY, study);
  return { study, files: [file.documentId], consent };
}

/** When the publisher had forgotten something after a time, by its log; both in milliseconds since 1970. */
async function forgottenAt(log: string, after: number): Promise<number> {
  for (const latest = Date.now() + PATIENCE_MS; Date.now() < latest; await sleep(50)) {
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    for (const line of lines) {
      const at = Date.parse(/^\{"at":"([^"]+)","level":"info","event":"forgot"/.exec(line)?.[1] ?? '');
      if (at >= after) return at;
    }
  }
  throw new Error(`Expected the publisher to say that it has forgotten something, found nothing of it in ${log}.`);
}

function filesWith(marker: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(marker));
}
