const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it can stand between tags and in quoted attributes. */
export const text = (value) => String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
