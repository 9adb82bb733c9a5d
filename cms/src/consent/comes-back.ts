import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inLoggedTransaction } from '../publishing/change-log';
import { triedOut } from '../publishing/tried-out';
import { consentWith } from './consent-record';
import type { Outcome } from './outcome';
import { reachOf, type Reach } from './reach';
import { MATERIALS } from './validity';
import { takeBackWithdrawal } from './withdraw';

/** What readers would see again, and what stays away and why. */
export interface ComesBack extends Reach, Pick<Outcome, 'refused'> {}

/**
 * What comes back where a consent was withdrawn by mistake: tried out, and taken back whole.
 * @param mayRead Whether whoever asks may read entries of a type; of others they are not told what they are called.
 * @throws {errors.NotFoundError} where there is no such consent
 */
export async function comesBack(
  strapi: Core.Strapi,
  documentId: string,
  mayRead: (type: UID.ContentType) => boolean,
): Promise<ComesBack> {
  const tryOut = async () => {
    const { refused } = await takeBackWithdrawal(strapi, documentId);
    const consent = await consentWith(strapi, documentId);
    if (!consent) throw new errors.NotFoundError('There is no such consent.');
    const { parts, files, ...about } = await reachOf(strapi, consent, MATERIALS, mayRead);
    return {
      ...{ ...about, refused },
      parts: parts.filter(({ isPublic }) => isPublic),
      files: files.filter(({ isPublic }) => isPublic),
    };
  };
  return await triedOut(strapi, () => inLoggedTransaction(strapi, tryOut));
}
