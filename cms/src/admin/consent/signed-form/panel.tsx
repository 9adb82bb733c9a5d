import { Button, Dialog, Field, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Download, Trash } from '@strapi/icons';
import { textIn, type SidePanel } from '../../content-manager';
import { CONSENT } from '../may-save';
import { useSignedForm, type AboutForm } from './use-signed-form';

/** The kinds of file that are kept, as a file dialog takes them (`cms/src/consent/signed-form`). */
const KINDS = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.eml,.msg,.txt';

/** The signed form or e-mail, which is kept apart from the media library. */
export const SignedForm: SidePanel = ({ model, documentId, document }) => {
  if (model !== CONSENT) return null;
  const id = documentId ?? textIn(document, 'documentId');
  const content =
    id === undefined ? (
      <Typography>Save it first. Then the signed form or e-mail can be kept with it.</Typography>
    ) : (
      <Kept document={id} />
    );
  return { title: 'Signed form', content };
};

function Kept({ document }: { readonly document: string }) {
  const { form, failed, isBusy, message, keep, fetch, remove } = useSignedForm(document);
  if (form === undefined)
    return <Typography role="status">{failed ? 'The CMS does not answer just now.' : 'Looking …'}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {form ? (
        <There form={form} isBusy={isBusy} fetch={fetch} remove={remove} />
      ) : (
        <Typography>None is kept with it yet.</Typography>
      )}
      <Field.Root
        id="signed-form"
        name="signed-form"
        hint="It is not in the media library, and never public. Only who looks after consents can open it."
      >
        <Field.Label>{form ? 'Another one in its place' : 'The form or e-mail'}</Field.Label>
        <FileInput
          type="file"
          id="signed-form"
          name="signed-form"
          accept={KINDS}
          aria-describedby="signed-form-hint"
          disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) keep(file);
            target.value = '';
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Typography role="status">{message}</Typography>
    </Flex>
  );
}

interface ThereProps {
  readonly form: AboutForm;
  readonly isBusy: boolean;
  readonly fetch: () => void;
  readonly remove: () => void;
}

function There({ form, isBusy, fetch, remove }: ThereProps) {
  return (
    <>
      <Typography style={{ overflowWrap: 'anywhere' }}>{`${form.name} (${sizeInWords(form.size)})`}</Typography>
      <Button variant="secondary" startIcon={<Download />} disabled={isBusy} onClick={fetch} fullWidth>
        Download it
      </Button>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="tertiary" startIcon={<Trash />} disabled={isBusy} fullWidth>
            Remove it
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>Remove the signed form?</Dialog.Header>
          <Dialog.Body>It cannot be brought back. Keep it for as long as you may have to show it.</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                Keep it
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger-light" onClick={remove} fullWidth>
                Remove it
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}

/** A size as people say it: “84 kB”, “2.1 MB”. */
const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The browser draws its button as light or as dark as the panel. */
const FileInput = styled.input`
  color: inherit;
  color-scheme: ${({ theme }) => theme.colorScheme};
  font: inherit;
  font-size: 1.3rem;
  max-width: 100%;
`;
