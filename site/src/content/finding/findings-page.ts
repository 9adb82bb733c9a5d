import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { explainOnPage } from '../term/explained.ts';
import { findingData, type FindingData } from './finding-data.ts';
import type { Finding } from './finding.ts';
import { messages } from '../../messages/messages.ts';

/** What people said on one subject. */
export interface FindingGroup {
  readonly id: string;
  readonly heading: string;
  readonly findings: readonly FindingData[];
}

/** Everything that people said. */
export interface FindingsPageData {
  readonly frame: PageFrame;
  readonly groups: readonly FindingGroup[];
}

const OTHER = messages.findings.other;

/** Findings by their subject, in the order in which the subjects come; those without one last. */
export function byTheme(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = Map.groupBy(findings, ({ theme }) => theme ?? OTHER);
  const last = groups.get(OTHER);
  groups.delete(OTHER);
  if (last) groups.set(OTHER, last);
  return groups;
}

/** The page of all findings; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function findingsPage(): Promise<FindingsPageData | undefined> {
  const groups = byTheme(await readList('finding', { order: 'theme' }));
  if (groups.size === 0) return undefined;
  const explain = await explainOnPage();
  return {
    frame: await pageFrame({
      title: messages.findings.title,
      path: '/findings/',
      description: messages.findings.description,
    }),
    groups: await Promise.all(
      [...groups].map(async ([theme, findings], index) => ({
        id: `theme-${index + 1}`,
        heading: theme,
        findings: await Promise.all(findings.map((finding) => findingData(finding, 3, explain))),
      })),
    ),
  };
}
