import type { Action } from '../action/action.ts';
import { followAll } from '../reading/read.ts';
import type { Finding } from './finding.ts';

/** An action that answers a finding, and why. */
export interface Answer {
  readonly action: Action;
  readonly because: string | undefined;
}

/** Why a finding leads to an action, in the editors’ words; undefined where they have not said that it does. */
export const becauseOf = ({ actions }: Finding, actionId: string): string | undefined =>
  actions.find(({ action }) => action?.id === actionId)?.because;

/** The actions that answer a finding, each once, without those that are not published. */
export async function answersTo(finding: Finding): Promise<readonly Answer[]> {
  const references = finding.actions.flatMap(({ action }) => action ?? []);
  const actions = await followAll([...new Map(references.map((reference) => [reference.id, reference])).values()]);
  return actions.map((action) => ({ action, because: becauseOf(finding, action.documentId) }));
}
