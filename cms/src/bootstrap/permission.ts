/** A right of a role, as Strapi keeps it. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Record<string, unknown>;
  readonly conditions: string[];
}

/** What can be done with entries, with the media library, with people and their roles, and with the log of what they did; an action's name follows. */
export const ENTRIES = 'plugin::content-manager.explorer.';
export const MEDIA = 'plugin::upload.';
export const PEOPLE = 'admin::';

const OURS = [ENTRIES, MEDIA, `${PEOPLE}users.`, `${PEOPLE}roles.`, `${PEOPLE}acts.`];

/** Whether a right is one of those that the code gives to roles, or does not give. */
export const isOursToGive = ({ action }: Permission): boolean => OURS.some((start) => action.startsWith(start));

/** A right that Strapi's service for roles takes: the numbers of its row and its role are not part of it. */
export const plain = ({ action, subject, properties, conditions }: Permission): Permission => ({
  action,
  subject,
  properties,
  conditions,
});
