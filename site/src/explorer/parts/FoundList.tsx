import { useEffect, useState } from 'preact/hooks';
import { explorer, search as words } from '../../messages/en/explorer.ts';
import type { Query } from '../../search/engine/search.ts';
import { useRows } from '../hooks/use-rows.ts';
import type { Library } from '../library.ts';
import type { Shown } from '../shown.ts';
import { Pieces } from './Row.tsx';
import { Stands } from './Stands.tsx';

/** How many show before somebody asks for all. */
const SHOWN = 5;

interface Props {
  readonly library: Library;
  readonly numbers: readonly number[];
  readonly query: Query;
  /** Whether all of them can be shown here. Default: true. */
  readonly isWhole?: boolean;
}

/** What was found on the site, the best first. */
export function FoundList({ library, numbers, query, isWhole = true }: Props) {
  const [showsAll, showAll] = useState(false);
  useEffect(() => {
    showAll(false);
  }, [query.text]);
  const rows = useRows(library, showsAll ? numbers : numbers.slice(0, SHOWN), query);
  return (
    <>
      <ol class="founds">
        {rows.map(({ number, shown }) => (
          <FoundLine key={number} shown={shown} />
        ))}
      </ol>
      {rows.length > 0 && <Stands />}
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
    </>
  );
}

function FoundLine({ shown }: { readonly shown: Shown | undefined }) {
  if (!shown) return <li class="found">{explorer.notLoaded}</li>;
  return (
    <li class="found">
      <h3>
        <a href={shown.path}>
          <Pieces pieces={shown.markedTitle} />
        </a>
      </h3>
      {shown.by !== '' && <p class="muted">{shown.by}</p>}
      <p>
        <Pieces pieces={shown.passage} />
      </p>
    </li>
  );
}
