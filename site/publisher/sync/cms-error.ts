/** The CMS did not answer, or answered what the publisher cannot use. Nothing was changed; it is worth trying again. */
export class CmsError extends Error {
  override name = 'CmsError';
}
