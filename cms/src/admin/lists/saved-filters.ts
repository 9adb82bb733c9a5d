/** A question that editors ask a list often, as a link above it. */
export interface SavedFilter {
  readonly label: string;
  /** What of the list it shows, as the list writes it into its own address; empty for everything. */
  readonly filters: readonly (readonly [path: string, value: string])[];
}

/** How many days ahead a review counts as due; the home page looks as far. */
const DAYS_AHEAD = 30;

/** The saved filters of lists, by content type. @param today Decides what is due */
export function savedFilters(model: string, today: Date): readonly SavedFilter[] {
  if (model !== 'api::case-study.case-study') return [];
  const due = new Date(today);
  due.setUTCDate(due.getUTCDate() + DAYS_AHEAD);
  return [
    { label: 'All', filters: [] },
    { label: 'Lacks a picture', filters: [['[image][id][$null]', 'true']] },
    { label: 'Review due', filters: [['[reviewBy][$lte]', due.toISOString().slice(0, 10)]] },
    { label: 'Draft, never public', filters: [['[__status][$eq]', 'draft']] },
    { label: 'Public, with a newer draft', filters: [['[__status][$eq]', 'published-modified']] },
  ];
}

/** The address of a list with other filters: what else is in it, such as the order, stays; it begins at the first page. */
export function searchWith({ filters }: SavedFilter, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (name === 'page' || name.startsWith('filters')) query.delete(name);
  query.set('page', '1');
  for (const [index, [path, value]] of filters.entries()) query.set(`filters[$and][${String(index)}]${path}`, value);
  return `?${query.toString()}`;
}

/** Whether a list shows just what a saved filter asks for. */
export function isChosen(filter: SavedFilter, search: string): boolean {
  const filtersOf = (text: string) =>
    [...new URLSearchParams(text)]
      .filter(([name]) => name.startsWith('filters'))
      .map(([name, value]) => `${name}=${value}`)
      .toSorted()
      .join('&');
  return filtersOf(search) === filtersOf(searchWith(filter, ''));
}
