import { CONSENT } from './consent-fields';

/** Where the form of a consent is, from the admin panel's own address. */
export const formOfConsent = (documentId: string): string =>
  `/content-manager/collection-types/${CONSENT}/${documentId}`;
