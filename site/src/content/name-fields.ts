/** The fields by which people know an entry, in any type. */
export const NAME_FIELDS = ['title', 'name', 'statement', 'from'] as const;
