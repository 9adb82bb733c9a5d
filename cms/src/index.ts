import type { Core } from '@strapi/strapi';
import { logName, offerChangeLog } from './publishing/changes-query';
import { logDocumentChanges } from './publishing/document-changes';
import { logMediaChanges } from './publishing/media-changes';
import { offerPublishedContent, registerReadRights } from './publishing/public-schema';

export default {
  /** Before the database is open: what the CMS offers, and to whom. */
  async register({ strapi }: { strapi: Core.Strapi }) {
    offerPublishedContent(strapi);
    offerChangeLog(strapi);
    logDocumentChanges(strapi);
  },

  /** With the database open, before anybody can connect. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerReadRights(strapi);
    logMediaChanges(strapi);
    await logName(strapi);
  },
};
