import { addressOf, type Desk, type Done, inWords } from './desk.ts';
import type { Kind } from './kind.ts';
import type { Entry } from './mirror.ts';
import { TYPES, type TypeSchema } from './schemas.ts';

/** Entries that are chosen for one action on many. */
const MANY = 3;

interface Bulk {
  readonly name: string;
  readonly action: string;
  readonly fits: (entry: Entry) => boolean;
  readonly note: (desk: Desk, entry: Entry) => void;
}

const BULKS: readonly Bulk[] = [
  {
    name: 'take down',
    action: 'bulkUnpublish',
    fits: ({ isPublic }) => isPublic,
    note: (_, entry) => (entry.isPublic = false),
  },
  { name: 'publish', action: 'bulkPublish', fits: () => true, note: (_, entry) => (entry.isPublic = true) },
  { name: 'delete', action: 'bulkDelete', fits: () => true, note: ({ mirror }, entry) => mirror.remove(entry) },
];

const kind = (type: TypeSchema, { name, action, fits, note }: Bulk): Kind => ({
  name: `${name} several ${type.name} entries at once`,
  make: async (desk, random) => {
    const fitting = desk.mirror.of(type.name).filter(fits);
    const chosen = random.sample(fitting, MANY);
    const entries = action === 'bulkPublish' ? chosen : desk.mirror.dispensable(chosen);
    if (entries.length === 0) return undefined;
    const done = await desk.send(
      `${name} at once ${entries.map(inWords).join(', ')}`,
      [
        'POST',
        `${addressOf(type)}/actions/${action}`,
        { documentIds: entries.map(({ document }) => document), locale: 'en' },
      ],
      () => {
        for (const entry of entries) note(desk, entry);
      },
    );
    return action === 'bulkPublish' && done.refusal !== undefined ? await inPart(desk, entries, done) : done;
  },
});

/** What a bulk publish is refused for holds back one entry, and not the others. */
async function inPart(desk: Desk, entries: readonly Entry[], { words, refusal = '' }: Done): Promise<Done> {
  for (const entry of entries) await desk.lookAt(entry);
  return { words: `${words}, in part (${refusal})` };
}

/** Actions on several entries at once, as the lists of the admin panel offer them. */
export const BULK_KINDS: readonly Kind[] = TYPES.filter(({ isSingle, hasDrafts }) => hasDrafts && !isSingle).flatMap(
  (type) => BULKS.map((bulk) => kind(type, bulk)),
);
