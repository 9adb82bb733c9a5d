import type { Core } from '@strapi/strapi';
import { forgetVersions } from '../memory/forget-versions';

/** An entry of which something was taken from the public. */
export interface ToForget {
  readonly uid: string;
  readonly documentId: string;
}

/** Erases what is kept of entries beside themselves, within the current transaction. */
type Forget = (strapi: Core.Strapi, entries: readonly ToForget[]) => Promise<void>;

/** Whoever keeps something of entries beside themselves, such as what they were before: asked whenever something is taken down. */
const WHO_KEEPS: readonly Forget[] = [forgetVersions];

/** Has everybody forget what they keep of entries of which something was taken down. */
export async function forgetElsewhere(strapi: Core.Strapi, entries: readonly ToForget[]): Promise<void> {
  if (entries.length > 0) for (const forget of WHO_KEEPS) await forget(strapi, entries);
}
