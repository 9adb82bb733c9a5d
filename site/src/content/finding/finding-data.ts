import type { LinkData } from '../links/link.ts';
import { principles } from '../principle/principle.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import type { Explain } from '../term/explained.ts';
import type { Finding } from './finding.ts';
import { pathTo } from '../reading/path-to.ts';

/** Somebody's own words. */
export interface QuoteData {
  readonly text: string;
  readonly attribution: string;
}

/** Something that people said, with the principles that it led to. */
export interface FindingData {
  /** Its place on the page of all findings. */
  readonly id: string;
  readonly statement: string;
  readonly body: Prose | undefined;
  readonly quotes: readonly QuoteData[];
  readonly principles: readonly LinkData[];
}

/**
 * @param under The level of the heading that its text stands under.
 * @param explain Default: no word of its text is explained.
 */
export async function findingData(
  finding: Finding,
  under: number,
  explain: Explain = (text) => text,
): Promise<FindingData> {
  const body = finding.body && explain(finding.body);
  const served = await followAll(finding.principles);
  return {
    id: `finding-${finding.documentId}`,
    statement: finding.statement,
    body: prose(body, { field: fieldName('finding', finding.statement, 'body'), under }),
    quotes: finding.quotes,
    principles: served.map((principle) => ({ text: principle.title, href: pathTo(principles, principle) })),
  };
}
