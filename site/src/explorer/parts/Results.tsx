import { useEffect, useRef, useState } from 'preact/hooks';
import { explorer } from '../../messages/en/explorer.ts';
import type { Query } from '../../search/engine/search.ts';
import { useRows } from '../hooks/use-rows.ts';
import type { Library } from '../library.ts';
import { Row } from './Row.tsx';
import { Stands } from './Stands.tsx';

/** How many results show at once. */
const SHOWN = 20;

interface Props {
  readonly numbers: readonly number[];
  readonly library: Library;
  readonly query: Query;
  readonly compared: readonly number[];
  readonly kept: readonly number[];
  readonly onCompare: (number: number) => void;
  readonly onKeep: (number: number) => void;
}

/** What was found, a part at a time. Whoever asks for more goes on at the first of it. */
export function Results({ numbers, library, query, compared, kept, onCompare, onKeep }: Props) {
  const [most, setMost] = useState(SHOWN);
  const list = useRef<HTMLOListElement>(null);
  const key = JSON.stringify(query);

  useEffect(() => {
    setMost(SHOWN);
  }, [key]);

  const rows = useRows(library, numbers.slice(0, most), query);
  const next = useRef<number | undefined>(undefined);

  useEffect(() => {
    const row = next.current === undefined ? undefined : list.current?.children[next.current];
    if (!(row instanceof HTMLElement)) return;
    next.current = undefined;
    row.tabIndex = -1;
    row.focus();
  }, [rows.length]);

  const showMore = () => {
    next.current = most;
    setMost(most + SHOWN);
  };

  return (
    <>
      <ol class="founds" ref={list}>
        {rows.map(({ number, shown }) => (
          <Row
            key={number}
            shown={shown}
            isCompared={compared.includes(number)}
            isKept={kept.includes(number)}
            onCompare={() => {
              onCompare(number);
            }}
            onKeep={() => {
              onKeep(number);
            }}
          />
        ))}
      </ol>
      {rows.length > 0 && <Stands />}
      {rows.length > 0 && numbers.length > most && (
        <button type="button" class="button button--quiet" onClick={showMore}>
          {explorer.showMore(Math.min(SHOWN, numbers.length - most))}
        </button>
      )}
    </>
  );
}
