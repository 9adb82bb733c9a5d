/**
 * Fields that pages show as a plain fact, by content type: what readers see each called. `npm run new -- field` adds one.
 * A page shows them in this order.
 */
export const fields = {};
