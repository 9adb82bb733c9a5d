import type { ContactFragment } from '@waymark/shared-types/graphql';
import type { Normalised } from '../normalised.ts';
import type { LinkData } from './link.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';

/** Whom to ask, and how. */
export interface ContactData {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly email: LinkData | undefined;
  readonly phone: NumberInText | undefined;
  readonly note: string | undefined;
}

/** Whom to ask; undefined where nothing is filled in. */
export function contactData(contact: Normalised<ContactFragment> | null): ContactData | undefined {
  if (!contact) return undefined;
  const { name, role, email, phone, note } = contact;
  if ([name, email, phone, note].every((value) => value === null || value === '')) return undefined;
  return {
    name: name ?? undefined,
    role: role ?? undefined,
    email: email ? { text: email, href: `mailto:${email}` } : undefined,
    phone: phone ? numberInText(phone) : undefined,
    note: note ?? undefined,
  };
}
