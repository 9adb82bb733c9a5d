/** The types that nobody outside ever sees. */
const PRIVATE: ReadonlySet<string> = new Set([
  'api::consent.consent',
  'api::suggestion.suggestion',
  'api::word-to-avoid.word-to-avoid',
]);

/** Whether the public can see entries of a type. @param model Its uid */
export const isPublicType = (model: string): boolean => model.startsWith('api::') && !PRIVATE.has(model);
