import { Button, Checkbox, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Counts, Small, type CountsOf } from './parts';
import { useAnswer } from './use-answer';

interface Preview {
  readonly goes: CountsOf;
  readonly stays: CountsOf;
}

interface Props {
  readonly close: () => void;
  readonly remove: (keepVocabulary: boolean) => void;
}

/** Tells what a removal of the demo takes away, and asks whether it is meant. */
export function AskBeforeRemoval({ close, remove }: Props) {
  const [keepVocabulary, setKeepVocabulary] = useState(true);
  const { answer, failed } = useAnswer<Preview>(`/home-page/demo/preview?keepVocabulary=${String(keepVocabulary)}`);
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Content>
        <Dialog.Header>Remove the demo?</Dialog.Header>
        <Dialog.Body textAlign="start" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>
              These go from here and from the public site, and cannot be brought back. What you have written or changed
              stays, with what it leads to; so do the site, its home page and the pages of its menu.
            </Typography>
            {failed && <Typography textColor="danger600">It could not be found out just now. Try again.</Typography>}
            {!answer && !failed && <Typography textColor="neutral600">Counting …</Typography>}
            {answer && <Counts title="Will go" counts={answer.goes} />}
            {answer && <Counts title="Will stay" counts={answer.stays} />}
            <Checkbox
              checked={keepVocabulary}
              onCheckedChange={(checked: boolean | 'indeterminate') => setKeepVocabulary(checked === true)}
            >
              Keep the places and themes
            </Checkbox>
            <Small>They are not made up, and of use for what you write yourself.</Small>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave everything
            </Button>
          </Dialog.Cancel>
          <Button
            variant="danger"
            fullWidth
            disabled={!answer}
            onClick={() => {
              remove(keepVocabulary);
              close();
            }}
          >
            Remove the demo
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
