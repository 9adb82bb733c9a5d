import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { changedMeanwhile, draftInWords } from './notice-in-words';
import type { ChangeProps } from './write-notice';

/** Asks whether a notice is meant to go from every page, and takes it off. */
export function TakeOff({ answer, change, close }: ChangeProps) {
  const [opened, setOpened] = useState(answer);
  const [isSending, setSending] = useState(false);
  const [message, setMessage] = useState(draftInWords(answer.inDraft));
  const takeOff = async () => {
    setSending(true);
    const outcome = await change(null, opened.seen);
    setSending(false);
    if (outcome.kind === 'done') return close();
    if (outcome.kind === 'refused') return setMessage(outcome.message);
    setOpened(outcome.now);
    setMessage(changedMeanwhile(outcome.now).replace(/Press again.*/, 'Press again to take it off.'));
  };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Content>
        <Dialog.Header>Take the notice off every page?</Dialog.Header>
        <Dialog.Body textAlign="start" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>
              It goes from the public site in a second or so. Nothing else of the site is published with this.
            </Typography>
            <Typography role="status">{message}</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave it up
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth disabled={isSending} onClick={() => void takeOff()}>
            {isSending ? 'Taking it off …' : 'Take it off every page'}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
