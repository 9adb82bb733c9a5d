import type { UID } from '@strapi/strapi';
import { isRecord } from '@waymark/shared-types';
import type { EntryContent, EntryPart, Part } from '../entry-content';
import type { FieldProblem, TypeRule } from '../rule';
import type { Waiting } from '../waiting-choices';

/** A component that is there for one entry that it names. */
interface Link {
  readonly component: UID.Component;
  /** The field that names the entry. */
  readonly field: string;
  /** The field that makes a second link to the same entry another one. Default: nothing does. */
  readonly besides?: string;
  readonly empty: string;
  readonly twice: string;
}

/** A finding leads to an action, and each action once: of two reasons, readers would not know which one holds. */
const ACTION: Link = {
  component: 'thread.action-link',
  field: 'action',
  empty:
    'No action is chosen here, or it was deleted, so the reason hangs in the air. Choose one, or remove this part.',
  twice: 'This action is chosen above already. Put both reasons into one sentence there, and remove this part.',
};

/** An organisation may both ask and answer, and does each once. */
const ORGANISATION: Link = {
  component: 'site.organisation',
  field: 'organisation',
  besides: 'role',
  empty:
    'No organisation is chosen here, or it was deleted, so readers would not see who it is. Choose one, or remove this part.',
  twice: 'This organisation has this part above already. Give it another part, or remove this one.',
};

/**
 * Every link of an entry leads to something, and no two lead to the same. What is chosen and not published yet may be
 * published later, in any order: the link shows from then on.
 */
const chosenOnce =
  (type: UID.ContentType, link: Link): TypeRule =>
  async (entry, site, content) => {
    const links = linksIn(content, link);
    const isSure = links.every(({ value }) => idOf(value[link.field]) !== undefined);
    const waiting = isSure ? [] : await site.waiting(type, entry, content);
    const chosen = links.map((part) => [part, chosenBy(part, link, waiting)] as const);
    return chosen.flatMap(([part, own], index) => problemsOf(part, own, chosen.slice(0, index), link));
  };

export const actionIsChosenOnce = chosenOnce('api::finding.finding', ACTION);
export const organisationIsChosenOnce = chosenOnce('api::site.site', ORGANISATION);

type Chosen = readonly [part: EntryPart, document: string | undefined];

function problemsOf(
  { path, value }: EntryPart,
  own: string | undefined,
  before: readonly Chosen[],
  { field, besides, empty, twice }: Link,
): FieldProblem[] {
  if (own === undefined) return [{ path: [...path, field], message: empty }];
  const isSame = ([other, document]: Chosen) =>
    document === own && (besides === undefined || other.value[besides] === value[besides]);
  return before.some(isSame) ? [{ path: [...path, field], message: twice }] : [];
}

const linksIn = ({ parts }: EntryContent, { component }: Link): EntryPart[] =>
  parts.filter((part) => part.component === component);

/** The entry that a link leads to now, or once that is published. */
function chosenBy({ path, value }: EntryPart, { field }: Link, waiting: readonly Waiting[]): string | undefined {
  const at = [...path, field].join(' ');
  return idOf(value[field]) ?? waiting.find((choice) => choice.path.join(' ') === at)?.document;
}

const idOf = (target: Part[string]): string | undefined =>
  isRecord(target) && typeof target['documentId'] === 'string' ? target['documentId'] : undefined;
