import type { Core } from '@strapi/strapi';
import { every } from '../clock/every';
import { actOn } from './act';
import { consentsWhere } from './consent-record';
import { remindOfEnds } from './reminders';
import { today } from './today';

/** How soon after midnight what has ended is told to the publisher; what is read leaves it out from midnight on. */
const SECONDS = 30;

/** Does what follows when consents begin and end by the calendar, and tells of those that end before long. */
export function watchConsents(strapi: Core.Strapi): void {
  every(strapi, {
    name: 'look which consents have ended',
    seconds: SECONDS,
    work: async () => {
      for (const documentId of await dueConsents(strapi)) await actOn(strapi, documentId);
      await remindOfEnds(strapi);
    },
  });
}

/** The consents that may stand otherwise than when they were looked at last, be it long ago. */
async function dueConsents(strapi: Core.Strapi): Promise<string[]> {
  const day = today();
  const isOver = [{ withdrawnOn: { $notNull: true } }, { expiresOn: { $lt: day } }, { givenOn: { $gt: day } }];
  const hasBegun = {
    withdrawnOn: { $null: true },
    givenOn: { $lte: day },
    $or: [{ expiresOn: { $null: true } }, { expiresOn: { $gte: day } }],
  };
  const due = await consentsWhere(strapi, {
    $or: [
      { covered: { $null: true } },
      { $and: [{ covered: { $ne: '' } }, { $or: isOver }] },
      { $and: [{ covered: '' }, hasBegun] },
    ],
  });
  return due.map(({ documentId }) => documentId);
}
