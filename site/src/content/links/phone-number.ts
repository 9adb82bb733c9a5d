import { SITE_COUNTRY } from '@waymark/shared-types';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * Numbers that are dialled as they are and have no area code, by country: 999, 111, 116 123, 118 500.
 * Source: Ofcom, National Telephone Numbering Plan, “Access codes” and “Public telephone network numbers, types A to C”.
 */
const SHORT: Readonly<Record<typeof SITE_COUNTRY, RegExp>> = { GB: /^(?:999|1\d\d|11[68]\d{3})$/ };

/** Numbers that only take text messages, such as 85258. */
const TEXT_ONLY = /^\d{5,8}$/;

const digitsOf = (typed: string) => typed.replace(/\D/g, '');

/** Whether it is a number of the site’s country that has no area code, such as 999. */
const isShort = (typed: string): boolean => /^[\d\s]+$/.test(typed) && SHORT[SITE_COUNTRY].test(digitsOf(typed));

/**
 * The address that dials a number, as `tel:+441314960100;ext=25` (RFC 3966); short numbers are dialled as they are.
 * @param typed One number and nothing else; without a country’s code it is one of the site’s country.
 * @returns undefined where no such number can exist.
 */
export function telHref(typed: string): string | undefined {
  if (isShort(typed)) return `tel:${digitsOf(typed)}`;
  const number = parsePhoneNumberFromString(typed, { defaultCountry: SITE_COUNTRY, extract: false });
  return number?.isValid() ? number.getURI() : undefined;
}

/**
 * The address that writes a text message, as `sms:85258?body=SHOUT` (RFC 5724).
 * @param typed One number and nothing else.
 * @returns undefined where no such number can exist, or it cannot take text messages.
 */
export function smsHref(typed: string, body: string): string | undefined {
  const isCode = /^[\d\s]+$/.test(typed) && (isShort(typed) || TEXT_ONLY.test(digitsOf(typed)));
  const number = isCode ? digitsOf(typed) : telHref(typed)?.replace('tel:', '');
  return number && !number.includes(';') ? `sms:${number}?body=${encodeURIComponent(body)}` : undefined;
}
