import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useAnswer } from '../home-page/use-answer';
import { errorAt, FIELDS } from './fields';
import type { NoticeLink } from './notice-answer';

interface Props {
  readonly link: NoticeLink | null;
  readonly set: (link: NoticeLink | null) => void;
  readonly problems: Readonly<Record<string, string>>;
}

const EMPTY: NoticeLink = { text: '', url: '', page: null };

/** The link of a notice: none at first; then its words, and a page or an address. */
export function LinkFields({ link, set, problems }: Props) {
  if (!link)
    return (
      <TextButton startIcon={<Plus />} onClick={() => set(EMPTY)}>
        Add a link
      </TextButton>
    );
  const typed = (name: 'text' | 'url') => (event: { target: HTMLInputElement }) =>
    set({ ...link, [name]: event.target.value });
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={4}
      style={{ border: 'none', margin: 0, padding: 0 }}
    >
      <Flex justifyContent="space-between">
        <Typography tag="legend" fontWeight="bold" style={{ padding: 0 }}>
          {FIELDS.link.label}
        </Typography>
        <TextButton onClick={() => set(null)}>Without a link</TextButton>
      </Flex>
      <LinkField field={FIELDS.linkText} {...errorAt(problems, 'notice.link.text')}>
        <TextInput value={link.text} maxLength={FIELDS.linkText.most} onChange={typed('text')} />
      </LinkField>
      <LinkField field={FIELDS.page} {...errorAt(problems, 'notice.link.page')}>
        <OurPages value={link.page} set={(page) => set({ ...link, page, url: page === null ? link.url : '' })} />
      </LinkField>
      {link.page === null && (
        <LinkField field={FIELDS.url} {...errorAt(problems, 'notice.link.url')}>
          <TextInput value={link.url} maxLength={FIELDS.url.most} onChange={typed('url')} />
        </LinkField>
      )}
    </Flex>
  );
}

interface FieldProps {
  readonly field: { readonly label: string; readonly description: string };
  readonly error?: string;
  readonly children: ReactNode;
}

function LinkField({ field, error, children }: FieldProps) {
  return (
    <Field.Root hint={field.description} {...(error !== undefined && { error })}>
      <Field.Label>{field.label}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

/** What stands for no page in the list of them. */
const NONE = '';

function OurPages({ value, set }: { readonly value: string | null; readonly set: (page: string | null) => void }) {
  const { answer } = useAnswer<{ readonly pages: readonly { readonly id: string; readonly title: string }[] }>(
    '/home-page/notice/pages',
  );
  return (
    <SingleSelect
      value={value ?? NONE}
      placeholder="A web address instead"
      onChange={(page) => set(page === NONE ? null : String(page))}
      onClear={() => set(null)}
    >
      {(answer?.pages ?? []).map(({ id, title }) => (
        <SingleSelectOption key={id} value={id}>
          {title}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
