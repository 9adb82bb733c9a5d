/** One station of the public thread on a page. */
export interface ThreadStep {
  readonly href: string;
  readonly label: string;
  /** How much there is: `3 findings`. */
  readonly note: string;
}

interface Station {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** The stations of the thread that have something to show, in its order. */
export function threadSteps(stations: readonly Station[]): readonly ThreadStep[] {
  return stations
    .filter(({ count }) => count > 0)
    .map(({ id, label, count, one, many }) => ({
      href: `#${id}`,
      label,
      note: `${count} ${count === 1 ? one : many}`,
    }));
}
