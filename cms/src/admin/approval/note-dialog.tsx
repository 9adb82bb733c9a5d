import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useKeptText } from '../kept-text';

/** How long a note may be; the CMS holds to it too. */
const MOST = 300;

interface Props {
  /** Names the entry among others. */
  readonly entry: string;
  readonly title: string;
  /** What happens when it is sent. */
  readonly text: string;
  readonly label: string;
  readonly action: string;
  readonly isRequired: boolean;
  /** Answers whether it was sent; what was not is kept for the next time. */
  readonly send: (note: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Asks for a note to a colleague, and sends it once. */
export function NoteDialog({ entry, title, text, label, action, isRequired, send, close }: Props) {
  const [note, setNote] = useKeptText(`note ${action} ${entry}`);
  const [error, setError] = useState('');
  const [isSending, setSending] = useState(false);
  const length = note.trim().length;
  const trySend = async () => {
    if (length > MOST) return setError(`Use at most ${String(MOST)} letters; this note has ${String(length)}.`);
    if (isRequired && length === 0) return setError('This is empty. Say what is to be done.');
    setSending(true);
    if (await send(note)) setNote('');
    return close();
  };
  const leave = () => {
    setNote('');
    close();
  };
  return (
    <Modal.Root open onOpenChange={leave}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{text}</Typography>
            <Field.Root
              required={isRequired}
              hint={`${String(length)} of ${String(MOST)} letters.`}
              {...(error !== '' && { error })}
            >
              <Field.Label>{label}</Field.Label>
              <Textarea
                data-begin-here=""
                value={note}
                onChange={({ target }: { target: HTMLTextAreaElement }) => {
                  setNote(target.value);
                  setError('');
                }}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button disabled={isSending} onClick={() => void trySend()}>
            {isSending ? 'Sending …' : action}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
