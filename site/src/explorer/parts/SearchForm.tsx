import { useRef } from 'preact/hooks';
import { LONGEST_TEXT } from '../address/address.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly go: string;
  readonly text: string;
  /** While typing. */
  readonly onType: (text: string) => void;
  /** When it is sent. */
  readonly onSend: (text: string) => void;
}

/** Where a reader types what to look for. */
export function SearchForm({ label, hint, go, text, onType, onSend }: Props) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <form
      class="search-form"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(input.current?.value ?? text);
      }}
    >
      <label for="q">{label}</label>
      {hint !== undefined && (
        <p id="q-hint" class="muted">
          {hint}
        </p>
      )}
      <div class="search-form__line">
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          maxLength={LONGEST_TEXT}
          aria-describedby={hint === undefined ? undefined : 'q-hint'}
          value={text}
          onInput={({ currentTarget }) => {
            onType(currentTarget.value);
          }}
        />
        <button type="submit" class="button">
          {go}
        </button>
      </div>
    </form>
  );
}
