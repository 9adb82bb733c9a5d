import { useRef } from 'preact/hooks';
import { explorer } from '../../messages/en/explorer.ts';

/** A filter that is ticked. */
export interface ChosenValue {
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
}

interface Props {
  readonly values: readonly ChosenValue[];
  readonly onRemove: (value: ChosenValue) => void;
  readonly onClear: () => void;
}

/** What the results are narrowed by, each removable. Whoever removes one with the keyboard goes on from the next. */
export function Chosen({ values, onRemove, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (values.length === 0) return null;
  const focusAt = (index: number) => {
    // When the one that was pressed is gone.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      const next = buttons[Math.min(index, buttons.length - 1)];
      (next ?? document.getElementById('results'))?.focus();
    });
  };
  return (
    <ul class="chosen" aria-label={explorer.chosen} ref={list}>
      {values.map((value, index) => (
        <li key={`${value.kind} ${value.slug}`}>
          <button
            type="button"
            class="chip"
            aria-label={explorer.remove(value.name)}
            onClick={() => {
              onRemove(value);
              focusAt(index);
            }}
          >
            {value.name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {values.length > 1 && (
        <li>
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              onClear();
              document.getElementById('results')?.focus();
            }}
          >
            {explorer.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
