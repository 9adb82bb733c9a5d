import type { Core } from '@strapi/strapi';
import { formAddress, kindOf, titleOf } from '../home-page/entry-link';
import { sendMail } from '../mail/send-mail';
import { mailAddressOf } from '../people/name-of';
import { colleagues, nameOf, publishersOf } from '../people/people';
import type { Draft, ReviewRequest } from './requests';

/** Tells whoever may publish a draft that it waits for them. */
export async function tellPublishers(strapi: Core.Strapi, draft: Draft, by: number, note: string): Promise<void> {
  const to = (await publishersOf(strapi, draft.type)).filter(({ id }) => id !== by).map(({ email }) => email);
  const { kind, title, address } = await entryIn(strapi, draft);
  const who = await nameOf(strapi, by);
  await sendMail(strapi, {
    to,
    subject: `Ready for review: ${title}`,
    text: `${who} asks for this ${kind} to be looked at and published:\n\n${title}\n${address}\n${note && `\n${who} says:\n${note}\n`}`,
  });
}

/** Tells whoever asked that it was sent back, and why. */
export async function tellAsker(
  strapi: Core.Strapi,
  request: ReviewRequest,
  by: number,
  answer: string,
): Promise<void> {
  const asker = (await colleagues(strapi, [request.by])).get(request.by);
  if (!asker || asker.id === by) return;
  const { title, address } = await entryIn(strapi, request);
  const who = await nameOf(strapi, by);
  await sendMail(strapi, {
    to: [asker.email],
    subject: `Sent back to you: ${title}`,
    text: `${who} has looked at what you asked to be published, and sends it back:\n\n${title}\n${address}\n\n${who} says:\n${answer}\n`,
  });
}

/**
 * Tells those who asked that it is public, unless they published it themselves.
 * @param answered Requests for one entry
 * @param by Whoever published it; undefined where a program did
 */
export async function tellPublished(
  strapi: Core.Strapi,
  answered: readonly ReviewRequest[],
  by: number | undefined,
): Promise<void> {
  const [first] = answered;
  const askers = answered.filter((request) => request.by !== by);
  if (!first || askers.length === 0) return;
  const addresses = await Promise.all(askers.map((request) => mailAddressOf(strapi, request.by)));
  const { title, address } = await entryIn(strapi, first);
  const who = by === undefined ? '' : `\nPublished by ${await nameOf(strapi, by)}.\n`;
  await sendMail(strapi, {
    to: addresses.filter((to) => to !== undefined),
    subject: `Published: ${title}`,
    text: `What you asked to be published is public now:\n\n${title}\n${address}\n${who}`,
  });
}

async function entryIn(strapi: Core.Strapi, { type, document }: Draft) {
  const model = strapi.contentType(type);
  const { title } = await titleOf(strapi, model, document);
  const panel: string = strapi.config.get('admin.absoluteUrl', '/admin');
  return {
    kind: kindOf(model).toLowerCase(),
    title: title ?? kindOf(model),
    address: `${panel}${formAddress(model, document)}`,
  };
}
