import { Button, Dialog, Typography } from '@strapi/design-system';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly handOver: () => void;
  readonly close: () => void;
}

/** Asks once whether it is meant. */
export function AskBeforeHandOver({ from, to, handOver, close }: Props) {
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Content>
        <Dialog.Header>Hand over and deactivate?</Dialog.Header>
        <Dialog.Body textAlign="start" alignItems="stretch">
          <Typography>
            {`What ${from} has written will be ${to}’s. ${from} is signed out at once, and cannot sign in any more. You can activate the account again under Users; what was handed over stays where it is then.`}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave it as it is
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={handOver}>
            Hand over and deactivate
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
