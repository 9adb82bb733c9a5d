import { collection as words } from '../../messages/en/explorer.ts';
import { numbersIn } from '../collection/collection.ts';
import { useShown } from '../hooks/use-shown.ts';
import type { Library } from '../library.ts';
import { CollectionList } from './CollectionList.tsx';

interface Props {
  readonly library: Library;
  /** What stands behind `#` in the address. */
  readonly fragment: string;
  readonly onTakeOver: (numbers: readonly number[]) => void;
}

/** Only a fragment that begins with a digit is meant for a collection; others lead to a part of the page. */
const MEANT = /^[0-9]/;

/** The collection that somebody sent as a link. */
export function SharedCollection({ library, fragment, onTakeOver }: Props) {
  const numbers = MEANT.test(fragment) ? numbersIn(fragment) : [];
  const examples = useShown(library, numbers ?? []);
  if (!numbers)
    return (
      <p class="callout" role="alert">
        {words.wrongLink}
      </p>
    );
  if (numbers.length === 0 || !examples) return null;
  const there = examples.filter(({ shown }) => shown).map(({ number }) => number);
  return (
    <section class="collection" aria-labelledby="shared">
      <h2 id="shared">{words.shared(numbers.length)}</h2>
      <CollectionList examples={examples} />
      {there.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onTakeOver(there);
          }}
        >
          {words.takeOver}
        </button>
      )}
    </section>
  );
}
