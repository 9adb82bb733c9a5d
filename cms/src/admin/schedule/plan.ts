/** What the CMS tells of plans (`cms/src/schedule/plan-view.ts`). */
export interface Plan {
  readonly bundle: string;
  readonly act: Act;
  readonly result: 'waiting' | 'done' | 'refused' | 'cancelled';
  readonly reason: string | null;
  /** On the site's clocks: `2027-03-28` and `07:30:00`. */
  readonly day: string;
  readonly time: string;
  /** Which one, of a time that comes twice in the night when the clocks go back. */
  readonly which?: 'first' | 'second';
  /** “Goes out on Monday 4 January 2027 at 07:00”. */
  readonly inWords: string;
  readonly by: string;
  readonly entries: readonly PlannedEntry[];
  readonly mayChange: boolean;
}

export type Act = 'publish' | 'unpublish';

export interface PlannedEntry {
  readonly type: string;
  readonly document: string;
  readonly language: string | null;
  readonly title: string;
  readonly kind: string;
  readonly href: string;
}

/** What the CMS answers when something was planned (`cms/src/schedule/routes.ts`). */
export interface Planned {
  readonly plan?: Plan;
  readonly problems: readonly string[];
  readonly note?: string;
}

/** Names an entry among others. */
export const keyOf = ({ type, document, language }: Pick<PlannedEntry, 'type' | 'document' | 'language'>): string =>
  `${type} ${document} ${language ?? ''}`;

/** What was planned and was not done, in words. */
export const notDoneInWords = ({ act, result, inWords }: Plan): string => {
  const when = inWords.replace(/^.*? on /, '');
  const what = act === 'publish' ? 'go out' : 'be taken down';
  return result === 'cancelled'
    ? `Was to ${what} on ${when}. The plan was cancelled.`
    : `Was to ${what} on ${when}, and was not.`;
};
