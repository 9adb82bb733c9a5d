import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useAnswer } from '../../home-page/use-answer';
import { Compared } from './compared';
import { LeftOut } from './left-out';
import { versionInWords, type ComparedField, type Gone, type Version } from './version';

interface Comparison {
  readonly fields: readonly ComparedField[];
  readonly gone: readonly Gone[];
}

interface Props {
  readonly version: Version;
  /** Where the CMS compares it and brings it back. */
  readonly path: string;
  readonly mayBringBack: boolean;
  readonly onClose: () => void;
}

/** An earlier version beside the draft, and the way to bring it back. */
export function VersionDialog({ version, path, mayBringBack, onClose }: Props) {
  const { answer, failed } = useAnswer<Comparison>(path);
  const modified = useForm('VersionDialog', (form) => form.modified);
  const { bringBack, isBusy, isBack, trouble } = useBringBack(path);
  // The form shows what the draft held before.
  const close = () => (isBack ? window.location.reload() : onClose());
  const isSame = answer?.fields.every((field) => field.isSame) === true;
  return (
    <Modal.Root open onOpenChange={close}>
      <Wide>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{versionInWords(version)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {failed && (
              <Typography role="alert">The two cannot be compared just now. Close this and try again.</Typography>
            )}
            {!answer && !failed && <Typography>Comparing …</Typography>}
            {isBack && (
              <Typography role="status" fontWeight="bold">
                It is in the draft now. Nothing was published. What the draft held before is the first of the earlier
                versions.
              </Typography>
            )}
            {answer && !isBack && <Compared fields={answer.fields} />}
            {answer && <LeftOut gone={answer.gone} isBack={isBack} />}
            <Typography role="alert" textColor="danger600">
              {trouble}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {isBack ? 'Show the draft' : 'Close'}
          </Button>
          {mayBringBack && answer && !isBack && !isSame && (
            <Flex direction="column" alignItems="flex-end" gap={1}>
              <Button loading={isBusy} disabled={modified} onClick={bringBack}>
                Bring back as draft
              </Button>
              {modified && <Typography variant="pi">Save first, or take back what you typed.</Typography>}
            </Flex>
          )}
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
}

function useBringBack(path: string) {
  const { post } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [isBack, setBack] = useState(false);
  const [trouble, setTrouble] = useState('');
  const send = async () => {
    setBusy(true);
    setTrouble('');
    try {
      await post(path);
      setBack(true);
    } catch (error) {
      setTrouble(`It was not brought back. ${error instanceof Error ? error.message : ''}`);
    }
    setBusy(false);
  };
  return { bringBack: () => void send(), isBusy, isBack, trouble };
}

/** Two columns need room. */
const Wide = styled(Modal.Content)`
  max-width: min(110rem, 94vw);
  width: 94vw;
`;
