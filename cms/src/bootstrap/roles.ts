import type { Schema, Struct } from '@strapi/strapi';

/** What can be done with entries, as Strapi names it. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What can be done with the media library, as Strapi names it. Changing a file includes replacing and deleting it. */
type MediaAction =
  'read' | 'assets.create' | 'assets.update' | 'assets.download' | 'assets.copy-link' | 'configure-view';

/** Which entries a role may do something with: all, or only those that its holder made. */
type Reach = 'all' | 'own';

export interface Role {
  /** Strapi's name of a role that it makes by itself. */
  code: string;
  /** What an administrator reads who gives somebody the role. */
  description: string;
  content: Readonly<Partial<Record<ContentAction, Reach>>>;
  media: readonly MediaAction[];
  /** The types that the role works with. */
  hasType: (type: Struct.ContentTypeSchema) => boolean;
  /** The fields at which the role's work ends: it neither sees them nor fills them in. */
  hasField: (name: string, attribute: Schema.Attribute.AnyAttribute) => boolean;
}

/**
 * The roles besides the administrator, who may do everything. A manager is an Editor.
 *
 * An Author writes, and an Editor looks before anything goes out. So an Author has nothing that publishes by itself: not the types without
 * drafts (a redirect is public once it is made, and sends the public where it says), not what stands on every page (the site and
 * its home page), and no way to change a file that may be public already. Authors change their own drafts only,
 * but read everyone's, because entries link to each other.
 */
export const ROLES: readonly Role[] = [
  {
    code: 'strapi-editor',
    description:
      'Editors write, publish and take down everything. They look after redirects, consents, words to avoid, the site and its home page.',
    content: { create: 'all', read: 'all', update: 'all', delete: 'all', publish: 'all' },
    media: ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'configure-view'],
    hasType: isOurs,
    hasField: () => true,
  },
  {
    code: 'strapi-author',
    description:
      'Authors write drafts, change their own and upload files. An editor publishes what they write. They see no redirects and no consents.',
    content: { create: 'all', read: 'all', update: 'own' },
    media: ['read', 'assets.create', 'assets.download', 'assets.copy-link'],
    hasType: isForAuthors,
    hasField: (_name, attribute) => !pointsToConsent(attribute),
  },
];

/** Whether a type is content of ours that the admin panel shows; the change log is not. */
function isOurs({ uid, pluginOptions }: Struct.ContentTypeSchema): boolean {
  return uid.startsWith('api::') && valueAt(pluginOptions, 'content-manager', 'visible') !== false;
}

function isForAuthors(type: Struct.ContentTypeSchema): boolean {
  return isOurs(type) && type.options?.draftAndPublish === true && type.kind === 'collectionType';
}

function pointsToConsent(attribute: Schema.Attribute.AnyAttribute): boolean {
  return attribute.type === 'relation' && 'target' in attribute && attribute.target === 'api::consent.consent';
}

/** What a schema's options for a plugin say about something. */
export function valueAt(options: unknown, plugin: string, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const entry: unknown = Object.entries(options).find(([key]) => key === plugin)?.[1];
  return typeof entry === 'object' && entry !== null
    ? Object.entries(entry).find(([key]) => key === name)?.[1]
    : undefined;
}
