import { isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';

/**
 * A new promise says whose it is, and one that said so goes on saying it. One that was public before promises had owners may be
 * corrected without: there it is advice (`editing/advice/missed-parts.ts`).
 */
export async function promiseHasOwner(promise: Part, site: PublicSite): Promise<FieldProblem[]> {
  if (isNamed(promise['owner'])) return [];
  const before = await site.lastPublished('api::milestone.milestone', promise);
  if (before !== undefined && !isNamed(before['owner'])) return [];
  const message =
    'Nobody keeps this promise. Choose an organisation that is published, or write the role of who answers for it.';
  return [{ path: ['owner'], message }];
}

/** Whoever keeps a promise can be asked about it. */
export function ownerCanBeAsked(path: readonly string[], { email, phone, page }: Part): FieldProblem[] {
  if ([email, phone].some(isText) || isRecord(page)) return [];
  const message =
    'Readers cannot ask about this promise. Fill in an email or a phone number, or choose a page of ours that is published.';
  return [{ path: [...path, 'email'], message }];
}

/** Whether an owner says who it is: as it is loaded, or as it was kept. */
function isNamed(owner: unknown): boolean {
  if (!isRecord(owner)) return false;
  const { organisation, role } = owner;
  const chosen = isRecord(organisation) && (!Array.isArray(organisation['set']) || organisation['set'].length > 0);
  return chosen || isText(role);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
