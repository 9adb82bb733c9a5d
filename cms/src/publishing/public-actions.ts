import { isRecord } from '@waymark/shared-types';
import type { Schema } from '@strapi/strapi';

/** What the document service is about to do. */
export interface DocumentAction {
  readonly action: string;
  readonly params: unknown;
  readonly contentType: Schema.ContentType;
}

const WRITES = ['create', 'update', 'clone'];

/**
 * Whether an action makes something public: publishing as such, writing an entry as published in one go, as imports do,
 * and every write of a type that has no drafts.
 */
export function publishes({ action, params, contentType }: DocumentAction): boolean {
  if (action === 'publish') return true;
  if (!WRITES.includes(action)) return false;
  return contentType.options?.draftAndPublish !== true || (isRecord(params) && params['status'] === 'published');
}

/** Whether an action can change what the public sees. Work on drafts cannot, unless it publishes them in the same go. */
export function reachesThePublic(context: DocumentAction): boolean {
  return publishes(context) || ['unpublish', 'delete'].includes(context.action);
}

/** Whether an action writes anything, if only a draft. */
export function writes(context: DocumentAction): boolean {
  return reachesThePublic(context) || [...WRITES, 'discardDraft'].includes(context.action);
}

/** The document that an action is about; one that the action makes is known by its result alone. */
export function documentOf({ action, params }: DocumentAction, result?: unknown): string | undefined {
  const made = documentIn(result);
  return action === 'clone' ? made : (documentIn(params) ?? made);
}

function documentIn(value: unknown): string | undefined {
  return isRecord(value) && typeof value['documentId'] === 'string' ? value['documentId'] : undefined;
}
