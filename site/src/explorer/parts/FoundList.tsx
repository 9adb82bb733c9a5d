import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { search as words } from '../../messages/en/explorer.ts';
import type { Query } from '../../search/engine/search.ts';
import { useRows } from '../hooks/use-rows.ts';
import type { Library } from '../library.ts';
import { FoundItem } from './FoundItem.tsx';
import { Stands } from './Stands.tsx';

/** How many show before somebody asks for all. */
export const SHOWN = 5;

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly library: Library;
  readonly numbers: readonly number[];
  readonly query: Query;
  /** Whether all of them can be shown here. Default: true. */
  readonly isWhole?: boolean;
  /** What comes after them. */
  readonly children?: ComponentChildren;
}

/** What was found in one part of the site, the best first; nothing before the first of it can be shown. */
export function FoundList({ id, heading, library, numbers, query, isWhole = true, children }: Props) {
  const [showsAll, showAll] = useState(false);
  useEffect(() => {
    showAll(false);
  }, [query.text]);
  const rows = useRows(library, showsAll ? numbers : numbers.slice(0, SHOWN), query);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Stands />
      <h2 id={id}>{heading}</h2>
      <ol class="founds">
        {rows.map(({ number, shown }) => (
          <FoundItem key={number} shown={shown} />
        ))}
      </ol>
      {isWhole && !showsAll && numbers.length > SHOWN && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            showAll(true);
          }}
        >
          {words.seeAllPages(numbers.length)}
        </button>
      )}
      {children}
    </section>
  );
}
