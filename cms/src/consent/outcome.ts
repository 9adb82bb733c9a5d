import { AsyncLocalStorage } from 'node:async_hooks';

/** What came of an act: so much went from the public, or came back. */
export interface Outcome {
  /** The record of what was taken down; undefined where things came back. */
  readonly withdrawal?: string;
  readonly pages: number;
  readonly parts: number;
  /** What stays away although its consent holds again, and why. */
  readonly refused: readonly { readonly title: string; readonly href: string; readonly reason: string }[];
}

const heard = new AsyncLocalStorage<{ outcome?: Outcome | undefined }>();

/** Does work in which a consent is saved, and returns what came of that; undefined where nothing did. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome | undefined> {
  const box: { outcome?: Outcome | undefined } = {};
  await heard.run(box, work);
  return box.outcome;
}

/** Tells whoever asked for an act what came of it. */
export function tellOutcome(outcome: Outcome | undefined): void {
  const box = heard.getStore();
  if (box) box.outcome = outcome;
}
