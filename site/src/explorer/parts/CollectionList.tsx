import { collection as words } from '../../messages/en/explorer.ts';
import type { Numbered } from '../hooks/use-shown.ts';

interface Props {
  readonly examples: readonly Numbered[];
  /** Default: none can be taken away. */
  readonly onRemove?: (number: number) => void;
}

/** Examples as a reading list; of what was taken down, only that it is no longer here. */
export function CollectionList({ examples, onRemove }: Props) {
  return (
    <ol class="reading-list">
      {examples.map(({ number, shown, title }) => (
        <li key={number}>
          {shown ? (
            <>
              <a href={shown.path}>{shown.title}</a>
              {shown.by !== '' && <span class="muted"> {shown.by}</span>}
              <p class="reading-list__summary">{shown.summary}</p>
            </>
          ) : (
            <span class="muted">{title}</span>
          )}
          {onRemove && (
            <button
              type="button"
              class="plain-button"
              aria-label={words.removeOf(title)}
              onClick={() => {
                onRemove(number);
                document.getElementById('collection')?.focus();
              }}
            >
              {words.remove}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
