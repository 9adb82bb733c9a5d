import type { Core } from '@strapi/strapi';
import { fillWithDemoContent } from '../demo/fill-when-empty';
import { keepConsents } from './consent/keep-consents';
import { removeUnnamedForms } from './consent/form-store';
import { moveRecords } from './consent/move-records';
import { offerConsentRoutes } from './consent/routes';
import { watchConsents } from './consent/watch';
import { offerDemoRemoval } from './demo-removal/routes';
import { offerEditingRoutes } from './editing/routes';
import { guardSavedMeanwhile } from './editing/saved-meanwhile';
import { offerHomePageRoutes } from './home-page/routes';
import { applyEditViews } from './bootstrap/edit-view';
import { keepRoles } from './bootstrap/keep-roles';
import { makeFirstAdministrator } from './bootstrap/first-administrator';
import { keepLanguages } from './bootstrap/locale';
import { keepMediaSettings } from './bootstrap/media-settings';
import { keepPublisherToken } from './bootstrap/publisher-token';
import { logName, offerChangeLog } from './publishing/changes-query';
import { guardFileDeletion } from './publishing/file-deletion';
import { tellFieldOfRefusal } from './publishing/field-of-refusal';
import { guardLeaving } from './publishing/guard-leaving';
import { guardPublishing } from './publishing/gate';
import { logDocumentChanges } from './publishing/document-changes';
import { keepOldAddresses } from './publishing/old-addresses';
import { logMassDeletions } from './publishing/mass-deletions';
import { logMediaChanges } from './publishing/media-changes';
import { publishOneByOne } from './publishing/bulk-publish';
import { keepTextsTidy } from './publishing/tidy-texts';
import { offerPublishedContent, registerReadRights } from './publishing/public-schema';
import { offerNoticeRoutes } from './notice/routes';
import { offerPreviewRoutes } from './preview/routes';
import { sayMailInLog } from './mail/mail-to-log';
import { keepMediaPrivate } from './security/media-store';
import { guardPasswords } from './security/guard-passwords';
import { guardSignIn } from './security/guard-sign-in';
import { allowOnlyPublished } from './security/published-only';
import { checkUploads } from './security/upload-intake';

export default {
  /** Before the database is open: what the CMS offers, and to whom. */
  register({ strapi }: { strapi: Core.Strapi }) {
    offerPublishedContent(strapi);
    offerChangeLog(strapi);
    allowOnlyPublished(strapi);
    keepTextsTidy(strapi);
    tellFieldOfRefusal(strapi);
    guardSavedMeanwhile(strapi);
    guardLeaving(strapi);
    keepConsents(strapi);
    guardPublishing(strapi);
    keepOldAddresses(strapi);
    logDocumentChanges(strapi);
    keepMediaPrivate(strapi);
    offerConsentRoutes(strapi);
    offerEditingRoutes(strapi);
    offerHomePageRoutes(strapi);
    offerNoticeRoutes(strapi);
    offerDemoRemoval(strapi);
    offerPreviewRoutes(strapi);
  },

  /** With the database open, before anybody can connect. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    sayMailInLog(strapi);
    checkUploads(strapi);
    guardFileDeletion(strapi);
    logMediaChanges(strapi);
    logMassDeletions(strapi);
    publishOneByOne(strapi);
    await logName(strapi);
    await registerReadRights(strapi);
    await keepPublisherToken(strapi);
    guardPasswords(strapi);
    await guardSignIn(strapi);
    await makeFirstAdministrator(strapi);
    await keepLanguages(strapi);
    await keepRoles(strapi);
    await keepMediaSettings(strapi);
    await applyEditViews(strapi);
    await fillWithDemoContent(strapi);
    await moveRecords(strapi);
    await removeUnnamedForms(strapi);
    watchConsents(strapi);
  },
};
