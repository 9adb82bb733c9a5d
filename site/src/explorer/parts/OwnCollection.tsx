import { useState } from 'preact/hooks';
import { collection as words } from '../../messages/en/explorer.ts';
import { MOST_KEPT, textOf } from '../collection/collection.ts';
import { csvOf } from '../collection/csv.ts';
import type { ReadersCollection } from '../hooks/use-collection.ts';
import { useShown, type Numbered } from '../hooks/use-shown.ts';
import type { Library } from '../library.ts';
import { CollectionList } from './CollectionList.tsx';

interface Props {
  readonly library: Library;
  readonly kept: ReadersCollection;
}

/** What the reader keeps, and what can be done with it. */
export function OwnCollection({ library, kept }: Props) {
  const { collection, take, replace } = kept;
  const examples = useShown(library, collection);
  return (
    <section class="collection" aria-labelledby="collection">
      <h2 id="collection" tabIndex={-1}>
        {words.heading(collection.length)}
      </h2>
      <Troubles kept={kept} />
      {collection.length === 0 && <p>{words.empty}</p>}
      {collection.length > 0 && examples && (
        <>
          <CollectionList examples={examples} onRemove={take} />
          <p class="collection__buttons">
            <CopyLink numbers={collection} />
            <button type="button" class="button button--quiet" onClick={printCollection}>
              {words.print}
            </button>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                saveTable(examples);
              }}
            >
              {words.csv}
            </button>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                replace([]);
                document.getElementById('collection')?.focus();
              }}
            >
              {words.empties}
            </button>
          </p>
        </>
      )}
      <p class="muted">{words.kept}</p>
    </section>
  );
}

function Troubles({ kept: { collection, trouble, isFull } }: Pick<Props, 'kept'>) {
  const said = [
    trouble && words[trouble],
    isFull && words.notKept,
    collection.length >= MOST_KEPT && words.full,
  ].filter((text) => typeof text === 'string');
  return (
    <>
      {said.map((text) => (
        <p key={text} class="callout" role="alert">
          {text}
        </p>
      ))}
    </>
  );
}

function CopyLink({ numbers }: { readonly numbers: readonly number[] }) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const link = `${location.origin}${location.pathname}#${textOf(numbers)}`;
  const copy = () => {
    // Where the page is not secure, or the browser forbids it, there is no clipboard.
    (isSecureContext ? navigator.clipboard.writeText(link) : Promise.reject(new Error('no clipboard'))).then(
      () => {
        setOutcome('copied');
      },
      () => {
        setOutcome('notCopied');
      },
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {words.copyLink}
      </button>
      <span role="status">
        {outcome && words[outcome]} {outcome === 'notCopied' && <a href={link}>{link}</a>}
      </span>
    </>
  );
}

/** Prints the collection alone: the style sheet leaves the rest out. */
function printCollection(): void {
  document.documentElement.dataset['prints'] = 'collection';
  print();
  delete document.documentElement.dataset['prints'];
}

/** Has the browser save the collection as a table. */
function saveTable(examples: readonly Numbered[]): void {
  const { number, title, by, summary, address } = words.columns;
  const rows = examples.map(({ number: own, shown, title: name }) =>
    shown
      ? [String(own), name, shown.by, shown.summary, new URL(shown.path, location.href).href]
      : [String(own), name, '', '', ''],
  );
  const file = new Blob([csvOf([[number, title, by, summary, address], ...rows])], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = words.file;
  link.click();
  URL.revokeObjectURL(link.href);
}
