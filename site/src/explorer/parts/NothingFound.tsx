import { explorer } from '../../messages/en/explorer.ts';
import { Stands } from './Stands.tsx';

/** All filters of a kind that are ticked, and how many results there are without them. */
export interface WithoutKind {
  readonly kind: string;
  readonly names: readonly string[];
  readonly count: number;
}

interface Props {
  readonly text: string;
  /** What is ticked. */
  readonly chosen: readonly string[];
  readonly without: readonly WithoutKind[];
  /** Where somebody can tell of practice. */
  readonly tellUs: string | undefined;
  readonly onRemove: (kind: string) => void;
  readonly onWithoutWords: () => void;
}

/** What to do where nothing was found: a way on from here, never an end. */
export function NothingFound({ text, chosen, without, tellUs, onRemove, onWithoutWords }: Props) {
  const words = explorer.nothing;
  const subject = words.subject([text.trim(), ...chosen].filter((each) => each !== '').join(', '));
  return (
    <div class="nothing-found">
      <Stands />
      {without.length > 0 && (
        <>
          <p>{words.without}</p>
          <ul>
            {without.map(({ kind, names, count }) => (
              <li key={kind}>
                <button
                  type="button"
                  class="plain-button"
                  onClick={() => {
                    onRemove(kind);
                    document.getElementById('results')?.focus();
                  }}
                >
                  {words.withoutFilter(names.join(', '), count)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {text.trim() !== '' && (
        <p>
          {words.words}{' '}
          {chosen.length > 0 && (
            <button type="button" class="plain-button" onClick={onWithoutWords}>
              {words.withoutWords}
            </button>
          )}
        </p>
      )}
      {tellUs !== undefined && (
        <p>
          {words.tell} <a href={`mailto:${tellUs}?subject=${encodeURIComponent(subject)}`}>{words.tellUs}</a>.
        </p>
      )}
    </div>
  );
}
