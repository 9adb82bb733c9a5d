import type { Core } from '@strapi/strapi';
import { claimOnce } from '../clock/claim-once';
import { every } from '../clock/every';
import { sendDigest } from './digest';
import { digestDue } from './digest-time';

/** Sends the digest in the morning, from one CMS of all. */
export function sendDigests(strapi: Core.Strapi): void {
  const work = async () => {
    const now = new Date();
    const day = digestDue(now);
    if (day !== undefined && (await claimOnce(strapi, 'digest', day))) await sendDigest(strapi, now);
  };
  every(strapi, { name: 'send what is due by mail', seconds: 30, work });
}
