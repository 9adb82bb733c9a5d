import type { ContactFragment } from '@waymark/shared-types/graphql';
import type { Normalised } from '../normalised.ts';
import type { LinkData } from './link.ts';

/** Whom to ask, and how. */
export interface ContactData {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly email: LinkData | undefined;
  readonly phone: LinkData | undefined;
  readonly note: string | undefined;
}

/** A telephone number as a link: digits and a leading plus sign (RFC 3966). */
export function phoneLink(phone: string): LinkData {
  return { text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` };
}

/**
 * How to write a text message, as a link where it says what to send and where: “Text SHOUT to 85258” (RFC 5724).
 * @returns the text alone where a link could not say as much.
 */
export function textMessage(text: string): { readonly text: string; readonly href: string | undefined } {
  const [, words, number] = /^text (.+) to (\+?[\d ]+)$/i.exec(text.trim()) ?? [];
  const href = words && number ? `sms:${number.replaceAll(' ', '')}?body=${encodeURIComponent(words)}` : undefined;
  return { text, href };
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
    phone: phone ? phoneLink(phone) : undefined,
    note: note ?? undefined,
  };
}
