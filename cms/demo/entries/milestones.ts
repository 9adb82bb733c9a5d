import { milestones, type RoughDate } from '../content/milestones';
import { owners, type Owner, type OwnerName } from '../content/promise-owners';
import { report } from '../content/report/report';
import { linkData, otherFormsData } from './components';
import type { EntryData, Library } from './library';

/** Promises: each with who keeps it and its dated history, the newest update first. */
export async function addMilestones(library: Library): Promise<void> {
  for (const { owner, expectedOn, moves = [], evidence, updates, action, ...milestone } of milestones) {
    await library.add('api::milestone.milestone', milestone.title, {
      ...milestone,
      ...otherFormsData(library, milestone.title),
      action: library.entry('api::action.action', action),
      owner: ownerData(library, owner),
      expectedOn: expectedOn && roughDate(expectedOn),
      moves: moves.map(([earlier, movedOn, reason]) => ({ earlier: roughDate(earlier), movedOn, reason })),
      evidence: evidence && {
        links: evidence.links.map((link) => linkData(library, link)),
        reports: evidence.report ? [library.entry('api::report.report', report.slug)] : [],
      },
      updates: updates.map(([date, stage, text]) => ({ date, stage, text })),
    });
  }
}

const roughDate = ([on, precision]: RoughDate): EntryData => ({ on, precision });

function ownerData(library: Library, name: OwnerName): EntryData {
  const { organisation, page, ...owner }: Owner = owners[name];
  return {
    ...owner,
    organisation: library.entry('api::organisation.organisation', organisation),
    page: page && library.entry('api::page.page', page),
  };
}
