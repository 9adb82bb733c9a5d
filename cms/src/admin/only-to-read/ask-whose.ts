import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';
import { CHANGE, isForOwn } from './what-may-be-changed';

type Middleware = Extract<Parameters<StrapiApp['addRBACMiddleware']>[0], (...given: never[]) => unknown>;

/** The address of the form of an entry: its type and id. */
const FORM = /\/content-manager\/collection-types\/([^/]+)\/([a-z0-9]{20,})\/?$/;

/**
 * Leaves out rights to change what one made oneself, in the form of an entry that somebody else made. Strapi's form asks only whether there
 * is such a right at all, so that an author could fill in a colleague's entry, and was refused when saving.
 */
export const withoutRightsToOthers: Middleware =
  ({ pathname, user }) =>
  (next) =>
  async (permissions) => {
    const [, type, document] = FORM.exec(pathname) ?? [];
    const ofType = permissions.filter(({ action, subject }) => action === CHANGE && subject === type);
    if (!user || !type || !document || !ofType.some(isForOwn)) return next(permissions);
    const maker = await makerOf(type, document);
    if (maker === undefined || maker === user.id) return next(permissions);
    return next(permissions.filter((permission) => !ofType.includes(permission) || !isForOwn(permission)));
  };

/** Who made an entry, and null where nobody signed in did; undefined where the CMS does not answer: its word when saving decides then. */
async function makerOf(type: string, document: string): Promise<number | null | undefined> {
  interface Answer {
    readonly data?: { readonly createdBy?: { readonly id?: number } | null };
  }
  try {
    const { data } = await getFetchClient().get<Answer>(`/content-manager/collection-types/${type}/${document}`);
    return data.data && (data.data.createdBy?.id ?? null);
  } catch {
    return undefined;
  }
}
