import { useFetchClient } from '@strapi/strapi/admin';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useState } from 'react';

/** A page of the public site (`cms/src/editing/public-pages.ts`). */
interface PublicPage {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
}

/** How long an editor pauses before pages are looked for, in milliseconds. */
const PAUSE_MS = 250;

/** The same object each time: with another one, the combobox forgets which page the arrow keys have come to. */
const AUTOCOMPLETE = { type: 'list', filter: 'contains' } as const;

interface PageFieldProps {
  /** What is chosen or written: an address, or words that are none. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Chooses a public page by its title; an address can be written instead. */
export function PageField({ value, error, onChange }: PageFieldProps) {
  const [text, setText] = useState('');
  const pages = usePages(text);
  const write = (now = '') => {
    setText(now);
    onChange(addressIn(now));
  };
  return (
    <Field.Root
      name="instead-to"
      error={error}
      hint="Write words of its title and choose it, or write an address such as /about/ or https://example.org/."
    >
      <Field.Label>Send readers to another page instead</Field.Label>
      <Combobox
        autocomplete={AUTOCOMPLETE}
        allowCustomValue
        placeholder=""
        autoComplete="off"
        spellCheck={false}
        value={value}
        textValue={text}
        onTextValueChange={write}
        onClear={() => write('')}
        clearLabel="Empty this field"
        noOptionsMessage={(words) =>
          isAddress(words) ? 'This address is used as it is written.' : 'No page is called that.'
        }
      >
        {pages.map((page) => (
          <ComboboxOption key={page.address} value={page.address} textValue={nameOf(page)}>
            {nameOf(page)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** A page as it stands in the list: two may have one title. */
const nameOf = ({ title, address }: PublicPage) => `${title} (${address})`;

/** The address of a page that was chosen; of anything else what is written. */
const addressIn = (text: string): string => CHOSEN.exec(text)?.[1] ?? text.trim();

/** How a chosen page ends. */
const CHOSEN = / \((\/[^ ()]*)\)$/;

const isAddress = (words: string) => /^(?:\/|https?:)/.test(words);

/** The public pages that words lead to, looked for once somebody pauses. */
function usePages(words: string): readonly PublicPage[] {
  const { get } = useFetchClient();
  const [pages, setPages] = useState<readonly PublicPage[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    const search = async () => {
      // What was chosen stands in the field with its address.
      const title = words.replace(CHOSEN, '');
      try {
        const path = `/editing/public-pages?words=${encodeURIComponent(isAddress(title) ? '' : title)}`;
        const { data } = await get<readonly PublicPage[]>(path, { signal: asked.signal });
        setPages(data);
      } catch {
        if (!asked.signal.aborted) setPages([]);
      }
    };
    const pause = window.setTimeout(() => void search(), PAUSE_MS);
    return () => {
      window.clearTimeout(pause);
      asked.abort();
    };
  }, [words, get]);
  return pages;
}
