/** The types that no page can be made without: where the CMS has their entry no more, the last one stays. */
export const INDISPENSABLE: ReadonlySet<string> = new Set(['home', 'site']);
