import { useField, useFetchClient, useForm } from '@strapi/strapi/admin';
import { Field, TextButton, TextInput, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useEntry, useDocument, type FieldProps } from '../content-manager';
import { useSiteAddresses } from './site-addresses';

/** How long an editor pauses in the title before the address is made from it, in milliseconds. */
const PAUSE_MS = 400;

/**
 * The last part of an entry's public address, with the whole of it beneath. It follows the title until the entry was
 * published or somebody wrote it by hand: readers keep what they saved.
 */
export function AddressField({ name, label, hint, required, disabled, attribute, placeholder }: FieldProps) {
  const field = useField<string | null>(name);
  const source = typeof attribute['targetField'] === 'string' ? attribute['targetField'] : '';
  const title = useForm('AddressField', ({ values }) => (values as Record<string, unknown>)[source]);
  const { model } = useEntry();
  const makeFrom = useAddressMaker(model, name, source);
  const isPublic = useIsPublic();
  const addresses = useSiteAddresses();
  const made = useRef<string>();
  const titleBefore = useRef(title);
  const value = field.value ?? '';

  const follow = async () => {
    const address = await makeFrom(title);
    if (address === undefined) return;
    made.current = address;
    field.onChange(name, address);
  };

  useEffect(() => {
    if (disabled || isPublic) titleBefore.current = title;
    if (title === titleBefore.current) return undefined;
    const pause = window.setTimeout(() => {
      const before = titleBefore.current;
      titleBefore.current = title;
      void (async () => {
        const own = value !== '' && value !== made.current && !isMadeFrom(value, await makeFrom(before));
        if (!own) await follow();
      })();
    }, PAUSE_MS);
    return () => window.clearTimeout(pause);
    // The title alone decides when the address is made anew.
  }, [title, isPublic, disabled]);

  const where = addresses?.[model];
  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        name={name}
        value={value}
        disabled={disabled}
        placeholder={placeholder}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event: { target: { value: string } }) => field.onChange(name, event.target.value)}
      />
      {where && value !== '' && (
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {`${isPublic ? 'It stands' : 'It will stand'} at ${where.before}${value}${where.after}`}
        </Typography>
      )}
      {!disabled && !isPublic && typeof title === 'string' && title !== '' && value !== made.current && (
        <TextButton onClick={() => void follow()}>{`Make it from the ${source}`}</TextButton>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Whether an address is what a title makes, with or without the number that keeps two apart. */
const isMadeFrom = (address: string, made: string | undefined): boolean =>
  made !== undefined && withoutNumber(address) === withoutNumber(made);

const withoutNumber = (address: string) => address.replace(/-\d+$/, '');

/** Makes a free address from a title, as the CMS does; undefined where there is no title, or no answer. */
function useAddressMaker(model: string, field: string, source: string) {
  const { post } = useFetchClient();
  return async (title: unknown): Promise<string | undefined> => {
    if (typeof title !== 'string' || title.trim() === '') return undefined;
    try {
      const body = { contentTypeUID: model, field, data: { [source]: title } };
      const { data } = await post<{ data: string }>('/content-manager/uid/generate', body);
      return data.data;
    } catch {
      return undefined;
    }
  };
}

/** Whether the entry in the form is public now. */
function useIsPublic(): boolean {
  const { model, collectionType, id } = useEntry();
  const isNew = id === undefined && collectionType !== 'single-types';
  const { meta } = useDocument({ model, collectionType, documentId: id }, { skip: isNew });
  return (meta?.availableStatus.length ?? 0) > 0;
}
