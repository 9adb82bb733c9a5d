/** An entry with its form, as the CMS names it (`cms/src/home-page`). */
export interface EntryLink {
  readonly title: string;
  readonly kind: string;
  readonly href?: string;
}

/** What the CMS answers to how everything stands on its way to the public. */
export interface OnTheWay {
  readonly state: string;
  readonly message?: string;
  readonly queue: number;
  readonly waiting: readonly (EntryLink & { readonly happened: string; readonly at: string })[];
  readonly problems: readonly { readonly message: string; readonly entry?: EntryLink; readonly field?: string }[];
  readonly live: readonly (EntryLink & { readonly happened: string; readonly liveAt: string; readonly ms: number })[];
}

/** How it stands, in a sentence, and how it looks. */
export interface Summary {
  readonly tone: 'good' | 'busy' | 'attention';
  readonly text: string;
}

/** How everything stands on its way to the public, in a sentence or two. */
export function publisherInWords({ state, message, queue, problems }: OnTheWay): Summary {
  switch (state) {
    case 'up to date':
      return problems.length === 0
        ? { tone: 'good', text: 'All that was published is live.' }
        : { tone: 'attention', text: 'All that was published is live. But something should be put right.' };
    case 'working':
    case 'starting':
      return {
        tone: 'busy',
        text: queue > 0 ? `${entries(queue)} on the way to the public …` : 'Looking what is new …',
      };
    case 'held back':
      return {
        tone: 'attention',
        text: `Something is not live as it is now. Until it is put right, readers see the last good version. ${message ?? ''}`.trim(),
      };
    case 'paused':
      return { tone: 'attention', text: `Publishing pauses. ${message ?? ''}`.trim() };
    case 'waiting for the CMS':
      return { tone: 'attention', text: 'The publisher cannot reach this CMS just now. It tries again by itself.' };
    case 'failed':
      return { tone: 'attention', text: `The publisher is in difficulty, and tries again. ${message ?? ''}`.trim() };
    default:
      return {
        tone: 'attention',
        text: 'The publisher does not answer just now. The site stays as it is; what was published goes out as soon as it answers.',
      };
  }
}

const entries = (count: number): string => (count === 1 ? '1 entry is' : `${String(count)} entries are`);

/** Whether a change took something away from the public. */
export const isLeaving = (happened: string): boolean => ['unpublish', 'delete', 'withdraw'].includes(happened);

/** What happened to an entry that is live or waits, as a word beside it. */
export const happenedInWords = (happened: string): string =>
  ({
    publish: 'published',
    unpublish: 'taken down',
    withdraw: 'taken down',
    delete: 'deleted',
    media: 'file changed',
  })[happened] ?? 'changed';
