import { actions as actionType, type Action } from '../action/action.ts';
import { listPath } from '../case-study/case-study-lists.ts';
import type { Counts } from '../content-source.ts';
import type { LinkData } from '../links/link.ts';
import { principles as principleType, type Principle } from '../principle/principle.ts';
import { pathTo } from '../reading/path-to.ts';
import { readCounts, readList } from '../reading/read.ts';
import { messages } from '../../messages/messages.ts';

/** How many examples there are, with the list of them where there are any. */
export interface Total {
  readonly words: string;
  readonly href: string | undefined;
}

/** How many examples serve both a principle and an action. */
export interface Cell {
  readonly count: number;
  /** Whether the action is there for the principle, and no example shows it. */
  readonly isGap: boolean;
}

/** A principle, with the examples that serve it and each action. */
export interface GridRow {
  readonly principle: LinkData;
  /** In the order of the actions. */
  readonly cells: readonly Cell[];
  readonly total: Total;
}

/** An action, with all that there is for it. */
export interface GridColumn {
  readonly action: LinkData;
  readonly total: Total;
  /** `2 of 5`, and where they stand. */
  readonly kept: Total;
}

/** Principles and actions, and how much practice there is where they meet. */
export interface PracticeGrid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly gaps: number;
}

/** The grid; undefined where there are no principles or no actions. */
export async function practiceGrid(): Promise<PracticeGrid | undefined> {
  const [principles, actions] = await Promise.all([
    readList('principle', { order: 'order' }),
    readList('action', { order: 'order' }),
  ]);
  if (principles.length === 0 || actions.length === 0) return undefined;
  const rows = await rowsOf(principles, actions);
  const gaps = rows.flatMap(({ cells }) => cells).filter(({ isGap }) => isGap).length;
  return { columns: await columnsOf(actions), rows, gaps };
}

async function rowsOf(principles: readonly Principle[], actions: readonly Action[]): Promise<readonly GridRow[]> {
  const totals = await readCounts('case-study', { by: 'principles' });
  return await Promise.all(
    principles.map(async (principle) => {
      const where = { principles: principle.documentId };
      const counts = await readCounts('case-study', { where, by: 'actions' });
      return {
        principle: { text: principle.title, href: pathTo(principleType, principle) },
        cells: actions.map((action) => cellOf(principle, action, counts)),
        total: totalOf(totals.get(principle.documentId), listPath('principle', principle.slug)),
      };
    }),
  );
}

function cellOf({ documentId }: Principle, action: Action, counts: Counts): Cell {
  const count = counts.get(action.documentId) ?? 0;
  return { count, isGap: count === 0 && action.principles.some(({ id }) => id === documentId) };
}

async function columnsOf(actions: readonly Action[]): Promise<readonly GridColumn[]> {
  const [examples, made, kept] = await Promise.all([
    readCounts('case-study', { by: 'actions' }),
    readCounts('milestone', { by: 'action' }),
    readCounts('milestone', { where: { stage: 'done' }, by: 'action' }),
  ]);
  return actions.map((action) => {
    const { documentId, title, slug } = action;
    const all = made.get(documentId) ?? 0;
    return {
      action: { text: title, href: pathTo(actionType, action) },
      total: totalOf(examples.get(documentId), listPath('action', slug)),
      kept: {
        words: messages.overview.kept(kept.get(documentId) ?? 0, all),
        href: all > 0 ? `/progress/#action-${slug}` : undefined,
      },
    };
  });
}

const totalOf = (count = 0, href: string): Total => ({
  words: count > 0 ? messages.caseStudies.number(count) : messages.overview.none,
  href: count > 0 ? href : undefined,
});
