import { isRecord, LANGUAGE_TAG, SITE_TIME_ZONE } from '@waymark/shared-types';
import type { Part } from '../../publishing/entry-content';
import type { FieldProblem } from '../../publishing/rule';
import type { WrittenText } from './texts';

/** A report as it is kept, and its texts. */
export interface ReportTexts {
  readonly entry: Part;
  readonly texts: readonly WrittenText[];
}

/** A version of a report, and the file that it is: when that was put in or changed last. */
interface Version {
  readonly title: string;
  readonly edition: number;
  readonly file: unknown;
  readonly since: Date | undefined;
}

/** The parts of a report whose words its versions say in another form. */
const TOLD_IN_VERSIONS: ReadonlySet<string> = new Set(['title', 'summary', 'keyFindings', 'chapters']);

/** Versions are often put in while an edition is still being written: only what was there more than 30 days before is asked about. */
const AHEAD_MS = 30 * 24 * 60 * 60_000;

const inWords = new Intl.DateTimeFormat(LANGUAGE_TAG, { timeZone: SITE_TIME_ZONE, dateStyle: 'long' });

/**
 * The versions of a report (BSL, Easy Read, PDF …) that are older than its text, as far as the CMS can know: of an older
 * edition by their own number; as they were published, while the text has changed since; or put in long before the
 * edition that they say they reflect. A file that is only named otherwise counts as changed, so that rather too few are told.
 * @param published The report as readers see it now; undefined where they see none.
 */
export function olderVersions(draft: ReportTexts, published: ReportTexts | undefined): FieldProblem[] {
  const latest = Number(draft.entry['edition']);
  const all = versionsOf(draft.entry);
  const [older, current] = parted(all, ({ edition }) => edition < latest);
  const [unchanged, others] = parted(current, (version) => isBehind(version, draft, published));
  const out = dateIn(published?.entry, 'publishedAt');
  const day = editionDay(draft.entry, latest);
  const early = others.filter(({ since }) => since && day && day.getTime() - since.getTime() > AHEAD_MS);
  return [
    ...told(older, (names) => `Of an older edition than the report, which readers are told: ${names}.`),
    ...told(
      unchanged,
      (names) =>
        `The text is not what was published${out ? ` on ${inWords.format(out)}` : ''} any more. As they were then: ${names}. Check that they still say the same; where not, raise the edition, and readers are told.`,
    ),
    ...told(
      early,
      (names) =>
        `Put in long before edition ${latest}${day ? ` of ${inWords.format(day)}` : ''}, which they say they reflect: ${names}. Check that they still say the same.`,
    ),
  ];
}

/** So many versions are named, each with its day: the panel is narrow. */
const NAMED = 3;

function told(versions: readonly Version[], message: (names: string) => string): FieldProblem[] {
  if (versions.length === 0) return [];
  const named = versions.slice(0, NAMED);
  const withDays = versions.length === named.length;
  const names = named.map(({ title, since }) => `“${title}”${withDays && since ? ` (${inWords.format(since)})` : ''}`);
  const more = withDays ? '' : ` and ${versions.length - named.length} more`;
  return [{ path: ['renditions'], message: message(`${names.join(', ')}${more}`) }];
}

/** Whether a version is as it was published, and the text is not. */
function isBehind({ file, since }: Version, draft: ReportTexts, published: ReportTexts | undefined): boolean {
  const out = dateIn(published?.entry, 'publishedAt');
  if (!published || !out || !since || since > out || wordsOf(draft) === wordsOf(published)) return false;
  return versionsOf(published.entry).some((one) => one.file === file);
}

const wordsOf = ({ texts }: ReportTexts): string =>
  texts
    .filter(({ path: [field = ''] }) => TOLD_IN_VERSIONS.has(field))
    .map(({ text }) => text.trim())
    .join('\n');

function versionsOf({ renditions }: Part): Version[] {
  return recordsIn(renditions)
    .filter(({ kind }) => kind !== 'web')
    .map(({ title, edition, file, video }) => {
      const recorded = isRecord(file) ? file : isRecord(video) && isRecord(video['file']) ? video['file'] : undefined;
      return {
        title: String(title),
        edition: Number(edition),
        file: recorded?.['id'],
        since: dateIn(recorded, 'updatedAt'),
      };
    });
}

/** The day on which an edition after the first came out, as the report tells it. */
function editionDay({ changes }: Part, wanted: number): Date | undefined {
  const change = recordsIn(changes).find(({ edition }) => Number(edition) === wanted);
  return wanted > 1 ? dateIn(change, 'date') : undefined;
}

function dateIn(part: Part | undefined, field: string): Date | undefined {
  const value = part?.[field];
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

const recordsIn = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
