import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { momentOf } from '../moment';
import { daysLeft } from './days-left';
import { nameOf } from './use-bin';

/** Something deleted, as the CMS shows it (`cms/src/bin/routes.ts`). */
export interface Deleted {
  readonly id: number;
  readonly kind: string;
  /** Null where what it held was erased. */
  readonly title: string | null;
  readonly languages: readonly string[];
  /** When it was deleted, and until when it can be brought back, as ISO 8601 times. */
  readonly at: string;
  readonly until: string;
  readonly by: string;
  readonly hasDrafts: boolean;
  readonly mayBringBack: boolean;
  readonly mayErase: boolean;
}

interface Props {
  readonly entry: Deleted;
  readonly isBusy: boolean;
  readonly bringBack: (entry: Deleted) => void;
  readonly erase: (entry: Deleted) => void;
}

/** Something that was deleted, when and by whom, and what can be done with it. */
export function DeletedLine({ entry, isBusy, bringBack, erase }: Props) {
  const { kind, title, at, by, until, hasDrafts, mayBringBack, mayErase } = entry;
  return (
    <Line tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Words>
        <Typography tag="h2" variant="delta">
          {nameOf(entry)}
        </Typography>
        <Typography textColor="neutral600">
          {`${kind}. Deleted on ${momentOf(at)}${by === '' ? '' : ` by ${by}`}. ${daysLeft(until)}`}
          {title === null && ' What it held was erased, so it cannot be brought back.'}
          {!hasDrafts && ' It has no draft: brought back, it is public at once.'}
        </Typography>
      </Words>
      <Flex gap={2} wrap="wrap">
        {mayBringBack && (
          <Button disabled={isBusy} onClick={() => bringBack(entry)} aria-label={`Bring back: ${nameOf(entry)}`}>
            Bring back
          </Button>
        )}
        {mayErase && <Erase entry={entry} isBusy={isBusy} erase={erase} />}
      </Flex>
    </Line>
  );
}

function Erase({ entry, isBusy, erase }: Omit<Props, 'bringBack'>) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" disabled={isBusy} aria-label={`Erase for good: ${nameOf(entry)}`}>
          Erase for good
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Erase it for good?</Dialog.Header>
        <Dialog.Body>
          {`Nobody can bring “${nameOf(entry)}” back then. Its earlier versions are erased too.`}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Leave it
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={() => erase(entry)}>
              Erase for good
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

const Line = styled(Box)`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  justify-content: space-between;
`;

const Words = styled.div`
  flex: 1 1 24rem;
  min-width: 0;
  overflow-wrap: anywhere;
`;
