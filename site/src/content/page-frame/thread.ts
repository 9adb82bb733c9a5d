import { messages } from '../../messages/messages.ts';

/** One station of the public thread on a page. */
export interface ThreadStep {
  /** Where it leads; undefined where the station is the page itself, or has nothing to show. */
  readonly href: string | undefined;
  readonly label: string;
  /** How much there is: `3 findings`. */
  readonly note: string;
  readonly isHere: boolean;
}

interface Words {
  readonly label: string;
  readonly note: (count: number) => string;
}

/** A station that is a part of the page, where it says also that there is nothing yet. */
interface Part {
  readonly id: string;
  readonly words: Words;
  readonly count: number;
}

/** The page itself, as a station between the others. */
interface Here {
  readonly here: string;
}

/** A station that is a page of its own, which is there where there is something to show. */
export interface Stop {
  readonly href: string;
  readonly words: Words;
  readonly count: number;
}

const noteOf = ({ note }: Words, count: number): string => (count > 0 ? note(count) : messages.thread.none);

/** The stations of the thread on a page that is one of them. */
export const threadSteps = (stations: readonly (Part | Here)[]): readonly ThreadStep[] =>
  stations.map((station) =>
    'here' in station
      ? { href: undefined, label: station.here, note: messages.thread.here, isHere: true }
      : {
          href: `#${station.id}`,
          label: station.words.label,
          note: noteOf(station.words, station.count),
          isHere: false,
        },
  );

/** The stations of the thread as pages; none where there is nothing on any of them. */
export function threadStops(stops: readonly Stop[]): readonly ThreadStep[] {
  if (stops.every(({ count }) => count === 0)) return [];
  return stops.map(({ href, words, count }) => ({
    href: count > 0 ? href : undefined,
    label: words.label,
    note: noteOf(words, count),
    isHere: false,
  }));
}
