/** What is logged besides entries, by its uid: what it is called, and the field that names one of it. */
export const OTHER_THINGS: Readonly<Record<string, { readonly kind: string; readonly name: string }>> = {
  'admin::user': { kind: 'Account', name: 'email' },
  'admin::role': { kind: 'Role', name: 'name' },
  'admin::api-token': { kind: 'Access token', name: 'name' },
  'plugin::i18n.locale': { kind: 'Language', name: 'name' },
  'plugin::upload.file': { kind: 'File', name: 'name' },
};
