import { pathTo } from '../reading/path-to.ts';
import type { LinkData } from '../links/link.ts';
import { becauseOf } from './answers.ts';
import type { QuoteData } from './finding-data.ts';
import { findings, type Finding } from './finding.ts';

/** A finding in short, on the page of something that it led to. */
export interface FindingLineData {
  readonly statement: string;
  readonly href: string;
  readonly quote: QuoteData | undefined;
  /** Why it leads to the action whose page this is; undefined elsewhere. */
  readonly because: string | undefined;
}

/** @param actionId The action on whose page it stands. */
export const findingLine = (finding: Finding, actionId?: string): FindingLineData => ({
  statement: finding.statement,
  href: pathTo(findings, finding),
  quote: finding.quotes[0],
  because: actionId === undefined ? undefined : becauseOf(finding, actionId),
});

/** A finding that is only related, in a list of such. */
export const findingLink = (finding: Finding): LinkData => ({
  text: finding.statement,
  href: pathTo(findings, finding),
});
