import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { PageField } from './page-field';
import type { Fields } from './use-instead';

/** The most letters of what readers are told. */
const MOST_LETTERS = 300;

/** The fields in which an editor says what readers find instead of an entry. */
export function InsteadFields({
  to,
  message,
  errors,
  trouble,
  change,
  isDeleted,
}: Fields & { readonly isDeleted: boolean }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PageField value={to} error={errors.to} onChange={(value) => change('to', value)} />
      <Field.Root
        name="instead-message"
        error={errors.message}
        hint={
          to === ''
            ? `For example: This event is over. The next one is announced in May. Never tell a person’s story here. ${message.length} of ${MOST_LETTERS} letters.`
            : 'Readers are sent on, so they read nothing here.'
        }
      >
        <Field.Label>Or tell readers why</Field.Label>
        <Textarea
          name="instead-message"
          value={message}
          disabled={to !== ''}
          maxLength={MOST_LETTERS}
          rows={2}
          onChange={(event: { target: { value: string } }) => change('message', event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {isDeleted && (to !== '' || message !== '') && (
        <Typography>For this, its address is kept. Leave both empty if the address names somebody.</Typography>
      )}
      <Typography role="alert" textColor="danger600">
        {trouble}
      </Typography>
    </Flex>
  );
}
