import { useFetchClient } from '@strapi/strapi/admin';
import { Combobox, ComboboxOption, Field, Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { keyOf, type PlannedEntry } from './plan';

/** How long an editor pauses before entries are looked for, in milliseconds. */
const PAUSE_MS = 250;

/** The same object each time: with another one, the combobox forgets which entry the arrow keys have come to. */
const AUTOCOMPLETE = { type: 'list', filter: 'contains' } as const;

interface TogetherProps {
  /** The entry whose form this is. */
  readonly own: string;
  /** What goes out together with it. */
  readonly others: readonly PlannedEntry[];
  readonly onChange: (others: readonly PlannedEntry[]) => void;
}

/** Chooses further entries by their titles, one after the other. */
export function TogetherField({ own, others, onChange }: TogetherProps) {
  const [times, setTimes] = useState(0);
  const add = (chosen: PlannedEntry) => {
    onChange([...others, chosen]);
    setTimes(times + 1);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="plan-together" hint="Write words of a title, and choose. All of them go at once, or none does.">
        <Field.Label>Together with</Field.Label>
        {/* The next one is looked for in a field made anew: the combobox writes what was chosen into the one in which it was. */}
        <Search key={times} isNext={times > 0} taken={[own, ...others.map(keyOf)]} onChoose={add} />
        <Field.Hint />
      </Field.Root>
      {others.length > 0 && (
        <List aria-label="Goes together with">
          {others.map((entry) => (
            <li key={keyOf(entry)}>
              <Typography style={{ overflowWrap: 'anywhere' }}>{nameOf(entry)}</Typography>
              <TextButton
                onClick={() => onChange(others.filter((one) => one !== entry))}
                aria-label={`Leave out ${entry.title}`}
              >
                Leave out
              </TextButton>
            </li>
          ))}
        </List>
      )}
    </Flex>
  );
}

interface SearchProps {
  /** Whether another entry was chosen just now: the keyboard goes on here. */
  readonly isNext: boolean;
  /** The entries that are not offered, by their keys. */
  readonly taken: readonly string[];
  readonly onChoose: (entry: PlannedEntry) => void;
}

function Search({ isNext, taken, onChoose }: SearchProps) {
  const [text, setText] = useState('');
  const found = useEntries(text).filter((entry) => !taken.includes(keyOf(entry)));
  useEffect(() => {
    if (isNext) document.querySelector<HTMLElement>('[name="plan-together"]')?.focus();
  }, [isNext]);
  const choose = (key: string | undefined) => {
    const chosen = found.find((entry) => keyOf(entry) === key);
    if (chosen) onChoose(chosen);
  };
  return (
    <Combobox
      autocomplete={AUTOCOMPLETE}
      placeholder=""
      autoComplete="off"
      spellCheck={false}
      value=""
      textValue={text}
      onTextValueChange={(now = '') => setText(now)}
      onChange={choose}
      onClear={() => setText('')}
      clearLabel="Empty this field"
      noOptionsMessage={(words) => (words.trim() === '' ? 'Write words of a title.' : 'Nothing else is called that.')}
    >
      {found.map((entry) => (
        <ComboboxOption key={keyOf(entry)} value={keyOf(entry)} textValue={nameOf(entry)}>
          {nameOf(entry)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

const nameOf = ({ title, kind }: PlannedEntry) => (title === kind ? title : `${title} (${kind.toLowerCase()})`);

/** The entries that words lead to, looked for once somebody pauses. */
function useEntries(words: string): readonly PlannedEntry[] {
  const { get } = useFetchClient();
  const [entries, setEntries] = useState<readonly PlannedEntry[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    const search = async () => {
      try {
        const path = `/schedule/entries?words=${encodeURIComponent(words)}`;
        const { data } = await get<readonly PlannedEntry[]>(path, { signal: asked.signal });
        setEntries(data);
      } catch {
        if (!asked.signal.aborted) setEntries([]);
      }
    };
    const pause = window.setTimeout(() => void search(), PAUSE_MS);
    return () => {
      window.clearTimeout(pause);
      asked.abort();
    };
  }, [words, get]);
  return entries;
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  list-style: none;

  > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.2rem;
    justify-content: space-between;
  }
`;
