import { milestones } from '../content/milestones';
import { report } from '../content/report/report';
import { linkData, otherFormsData } from './components';
import type { Library } from './library';

/** What next: each milestone with its dated history, the newest update first. */
export async function addMilestones(library: Library): Promise<void> {
  for (const { expectedOn, evidence, updates, action, ...milestone } of milestones) {
    await library.add('api::milestone.milestone', milestone.title, {
      ...milestone,
      ...otherFormsData(library, milestone.title),
      action: library.entry('api::action.action', action),
      expectedOn: expectedOn && { on: expectedOn[0], precision: expectedOn[1] },
      evidence: evidence && {
        links: evidence.links.map((link) => linkData(library, link)),
        reports: evidence.report ? [library.entry('api::report.report', report.slug)] : [],
      },
      updates: updates.map(([date, stage, text]) => ({ date, stage, text })),
    });
  }
}
