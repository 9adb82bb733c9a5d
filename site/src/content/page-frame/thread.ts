import { messages } from '../../messages/messages.ts';

/** One station of the public thread on a page. */
export interface ThreadStep {
  /** The part of the page; undefined where the station is the page itself. */
  readonly href: string | undefined;
  readonly label: string;
  /** How much there is: `3 findings`. */
  readonly note: string;
}

interface Station {
  readonly id: string;
  readonly words: { readonly label: string; readonly note: (count: number) => string };
  readonly count: number;
}

/** The page itself, as a station between the others. */
interface Here {
  readonly here: string;
}

/** The stations of the thread that have something to show, in its order, and the page among them; none where there is nothing but the page. */
export function threadSteps(stations: readonly (Station | Here)[]): readonly ThreadStep[] {
  const steps = stations.flatMap((station): ThreadStep[] => {
    if ('here' in station) return [{ href: undefined, label: station.here, note: messages.thread.here }];
    const { id, words, count } = station;
    return count > 0 ? [{ href: `#${id}`, label: words.label, note: words.note(count) }] : [];
  });
  return steps.length > 1 ? steps : [];
}
