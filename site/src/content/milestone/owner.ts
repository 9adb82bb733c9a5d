import { contactData, type ContactData } from '../links/contact.ts';
import type { LinkData } from '../links/link.ts';
import { pages } from '../page/page.ts';
import { pathTo } from '../reading/path-to.ts';
import { follow } from '../reading/read.ts';
import type { Milestone } from './milestone.ts';

/** Who keeps a promise, and how one can ask. */
export interface OwnerData {
  /** The slug of its organisation, by which its promises are listed together; undefined where only a role is named. */
  readonly organisation: string | undefined;
  readonly name: string;
  readonly contact: ContactData | undefined;
  /** A page of ours that says how to ask. */
  readonly page: LinkData | undefined;
  readonly isInvented: boolean;
}

/** Who keeps a promise: an organisation, else a role; undefined where nobody is named who is public. */
export async function ownerData({ owner }: Pick<Milestone, 'owner'>): Promise<OwnerData | undefined> {
  if (!owner) return undefined;
  const [organisation, page] = [await follow(owner.organisation), await follow(owner.page)];
  const name = organisation?.name ?? owner.role;
  if (!name) return undefined;
  const { email, phone } = owner;
  return {
    organisation: organisation?.slug,
    name,
    contact: contactData({ name, role: organisation ? owner.role : null, email, phone, note: null }),
    page: page && { text: page.title, href: pathTo(pages, page) },
    isInvented: organisation?.invented === true,
  };
}
