/** The fields that hold addresses, in every type and component, and in links within texts. */
export const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['url', 'website']);
