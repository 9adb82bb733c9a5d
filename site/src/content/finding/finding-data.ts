import { actions, type Action } from '../action/action.ts';
import type { LinkData } from '../links/link.ts';
import { onlyRelated, type RelatedLink, type RelatedThrough } from '../page-frame/also-related.ts';
import { principles, type Principle } from '../principle/principle.ts';
import { fieldName } from '../reading/field-name.ts';
import { followAll, readList } from '../reading/read.ts';
import { prose, type Prose } from '../rich-text/rich-text.ts';
import { answersTo } from './answers.ts';
import type { Explain } from '../term/explained.ts';
import type { Finding } from './finding.ts';
import { pathTo } from '../reading/path-to.ts';

/** Somebody's own words. */
export interface QuoteData {
  readonly text: string;
  readonly attribution: string;
}

/** Something that people said, with the principles that it led to and the actions that answer it. */
export interface FindingData {
  /** Its place on the page of all findings. */
  readonly id: string;
  readonly statement: string;
  readonly body: Prose | undefined;
  readonly quotes: readonly QuoteData[];
  readonly principles: readonly LinkData[];
  /** The actions that answer it, each with the reason. */
  readonly answers: readonly RelatedLink[];
  /** Actions that serve a principle that it led to, and do not answer it by name. */
  readonly alsoRelated: readonly RelatedThrough<RelatedLink>[];
}

const actionLink = (action: Action): LinkData => ({ text: action.title, href: pathTo(actions, action) });
const principleLink = (principle: Principle): LinkData => ({
  text: principle.title,
  href: pathTo(principles, principle),
});

/** @param under The level of the heading that its text stands under. */
export async function findingData(finding: Finding, under: number, explain: Explain): Promise<FindingData> {
  const body = finding.body && explain(finding.body);
  const served = await followAll(finding.principles);
  const answers = await answersTo(finding);
  const through = served.map(async (principle) => ({
    through: principleLink(principle),
    items: await readList('action', { where: { principles: principle.documentId }, order: 'order' }),
  }));
  const related = onlyRelated(
    await Promise.all(through),
    answers.map(({ action }) => action),
  );
  return {
    id: `finding-${finding.documentId}`,
    statement: finding.statement,
    body: prose(body, { field: fieldName('finding', finding.statement, 'body'), under }),
    quotes: finding.quotes,
    principles: served.map(principleLink),
    answers: answers.map(({ action, because }) => ({ ...actionLink(action), because })),
    alsoRelated: related.map(({ through, items }) => ({ through, items: items.map(actionLink) })),
  };
}
