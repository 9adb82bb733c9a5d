import { useEffect, useState } from 'preact/hooks';
import { explorer, search as words } from '../../messages/en/explorer.ts';
import type { Query } from '../../search/engine/search.ts';
import { useLatest } from '../hooks/use-latest.ts';
import type { Library } from '../library.ts';
import { Pieces } from './Row.tsx';

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
  const shown = showsAll ? numbers : numbers.slice(0, SHOWN);
  return (
    <>
      <ol class="founds">
        {shown.map((number) => (
          <FoundLine key={number} number={number} library={library} query={query} />
        ))}
      </ol>
      {isWhole && shown.length < numbers.length && (
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

function FoundLine({ number, library, query }: Pick<Props, 'library' | 'query'> & { readonly number: number }) {
  const { answer: shown, isAnswered } = useLatest(`${String(number)} ${query.text}`, () => library.show(number, query));
  if (!shown && isAnswered) return <li class="found">{explorer.notLoaded}</li>;
  if (!shown) return <li class="found found--coming" aria-busy="true" />;
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
