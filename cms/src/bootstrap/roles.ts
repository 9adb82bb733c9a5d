import type { Schema, Struct } from '@strapi/strapi';

/** What can be done with entries, as Strapi names it. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What can be done with the media library, as Strapi names it. Changing a file includes replacing and deleting it. */
type MediaAction =
  'read' | 'assets.create' | 'assets.update' | 'assets.download' | 'assets.copy-link' | 'configure-view';

/** What can be done with people's accounts, as Strapi names it. What no right can say stands in `security/guard-people.ts`. */
type PeopleAction = 'users.create' | 'users.read' | 'users.update' | 'roles.read' | 'acts.read';

/** Which entries a role may do something with: all, or only those that its holder made. */
type Reach = 'all' | 'own';

/** What a role may do with entries of one type. */
export type Rights = Readonly<Partial<Record<ContentAction, Reach>>>;

/** A field of a type, or of a component within it, and what is to be done with it. */
export interface Field {
  readonly name: string;
  readonly attribute: Schema.Attribute.AnyAttribute;
  readonly type: Struct.ContentTypeSchema;
  readonly action: ContentAction;
}

export interface Role {
  readonly code: string;
  /** What people call it. */
  readonly name: string;
  /** What whoever gives somebody the role reads. */
  readonly description: string;
  /** What it may do with entries of a type that the admin panel shows; nothing where that is empty. */
  readonly rights: (type: Struct.ContentTypeSchema) => Rights;
  /** Where the role's work ends within an entry: a field for which this is false is neither seen nor filled in. */
  readonly hasField: (field: Field) => boolean;
  readonly media: readonly MediaAction[];
  readonly people: readonly PeopleAction[];
}

const CONSENT = 'api::consent.consent';

/** What an editor publishes: the work of the engagement, and what it takes to name who did it, where and about what. */
const PUBLISHED_BY_EDITORS: readonly string[] = [
  'api::case-study.case-study',
  'api::finding.finding',
  'api::milestone.milestone',
  'api::report.report',
  'api::organisation.organisation',
  'api::place.place',
  'api::search-words.search-words',
  'api::term.term',
  'api::theme.theme',
];

const LIBRARY = ['read', 'assets.create', 'assets.download', 'assets.copy-link'] as const;

const EVERYTHING: Rights = { create: 'all', read: 'all', update: 'all', delete: 'all', publish: 'all' };

/**
 * The roles besides the Super Admin, who may do everything; somebody may hold several. Why each ends where it does: decision 46.
 *
 * An Author writes, and somebody else looks before anything goes out. So an Author has nothing that publishes by itself: not the types
 * without drafts (a redirect is public once it is made, and sends the public where it says), not what stands on every page (the site
 * and its home page), and no way to change a file that may be public already. Authors change their own drafts
 * only, but read everyone's, because entries link to each other. Consents name people: whoever looks after them holds a role for it.
 */
export const ROLES: readonly Role[] = [
  {
    code: 'author',
    name: 'Author',
    description:
      'Writes drafts, changes their own, uploads files and asks for publishing. Somebody else publishes what they write. Sees no consents and no redirects.',
    rights: (type) => (hasDrafts(type) ? { create: 'all', read: 'all', update: 'own' } : {}),
    hasField: (field) => !pointsToConsent(field),
    media: LIBRARY,
    people: [],
  },
  {
    code: 'editor',
    name: 'Editor',
    description:
      'Publishes and takes down case studies, findings, promises and reports, with their organisations, places, themes, the words that are explained and the search words. Changes every draft, and deals with suggestions. Sees no consents.',
    rights: editorsRights,
    hasField: (field) => !pointsToConsent(field),
    media: [...LIBRARY, 'assets.update'],
    people: [],
  },
  {
    code: 'manager',
    name: 'Manager',
    description:
      'Does what editors and consent managers do. Looks after the site, its home page, pages, principles, actions, redirects and words to avoid. Invites people, gives and takes roles up to Manager, and deactivates accounts.',
    rights: (type) => (isOurs(type) ? EVERYTHING : isRecordOfConsent(type) ? { read: 'all' } : {}),
    hasField: () => true,
    media: [...LIBRARY, 'assets.update', 'configure-view'],
    people: ['users.create', 'users.read', 'users.update', 'roles.read', 'acts.read'],
  },
  {
    code: 'consent-manager',
    name: 'Consent manager',
    description:
      'Held beside another role. Sees, records and changes consents, and says which consent a story, a quote or a picture has.',
    rights: consentManagersRights,
    hasField: (field) => field.type.uid === CONSENT || field.action === 'read' || pointsToConsent(field),
    media: [],
    people: [],
  },
];

function editorsRights(type: Struct.ContentTypeSchema): Rights {
  if (type.uid === 'api::suggestion.suggestion') return { read: 'all', update: 'all' };
  if (PUBLISHED_BY_EDITORS.includes(type.uid)) return EVERYTHING;
  return hasDrafts(type) ? { create: 'all', read: 'all', update: 'all' } : {};
}

/** Beside consents themselves, the fields that point to them, wherever they are. */
function consentManagersRights(type: Struct.ContentTypeSchema): Rights {
  if (type.uid === CONSENT) return { create: 'all', read: 'all', update: 'all' };
  if (isRecordOfConsent(type)) return { read: 'all' };
  return hasDrafts(type) ? { read: 'all', update: 'all' } : {};
}

/** What is written by itself when a consent is withdrawn; nobody writes it by hand. */
const isRecordOfConsent = ({ uid }: Struct.ContentTypeSchema): boolean => uid === 'api::withdrawal.withdrawal';

/** Whether a type is content of ours that the admin panel shows; the change log is not. */
function isOurs({ uid, pluginOptions }: Struct.ContentTypeSchema): boolean {
  return uid.startsWith('api::') && valueAt(pluginOptions, 'content-manager', 'visible') !== false;
}

/** Whether there are many of it, and each is a draft first. */
function hasDrafts(type: Struct.ContentTypeSchema): boolean {
  return isOurs(type) && type.options?.draftAndPublish === true && type.kind === 'collectionType';
}

const pointsToConsent = ({ attribute }: Field): boolean => isConsentOf(attribute);

/** Whether a field says on which consent something rests. */
export function isConsentOf(attribute: Schema.Attribute.AnyAttribute): boolean {
  return attribute.type === 'relation' && 'target' in attribute && attribute.target === CONSENT;
}

/** What a schema's options for a plugin say about something. */
export function valueAt(options: unknown, plugin: string, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const entry: unknown = Object.entries(options).find(([key]) => key === plugin)?.[1];
  return typeof entry === 'object' && entry !== null
    ? Object.entries(entry).find(([key]) => key === name)?.[1]
    : undefined;
}
