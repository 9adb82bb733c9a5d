import { Box, Button, Flex, Modal } from '@strapi/design-system';
import { useRef, useState, type ReactNode } from 'react';
import { textIn, type PanelProps } from '../content-manager';
import { useLiveStatus } from '../live-status/use-live-status';
import { isPublicType } from '../public-types';
import { leaveWith } from './instead';
import { InsteadFields } from './instead-fields';
import { useInstead } from './use-instead';
import { WhatReadersFind } from './what-readers-find';

export interface LeavingProps {
  readonly entry: PanelProps;
  readonly isDeleted: boolean;
  /** What Strapi asks. */
  readonly question: ReactNode;
  /** Takes the entry down, or deletes it; tells itself where that is refused. */
  readonly act: () => unknown;
}

/** Says what readers find once an entry is gone, and lets its editor say what they find instead. */
export function LeavingDialog({ entry, isDeleted, question, act, onClose }: LeavingProps & { onClose: () => void }) {
  const { model, documentId, document } = entry;
  const id = documentId ?? textIn(document, 'documentId');
  // Nobody asks the publisher for what it never sees.
  const status = useLiveStatus(model, isPublicType(model) ? id : undefined, '');
  const isPublic = ['published', 'modified'].includes(textIn(document, 'status') ?? '');
  const canSay = isPublic && status !== undefined && (status.addresses.length > 0 || status.state === 'unknown');
  const instead = useInstead(model, id, isDeleted);
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef(false);

  const confirm = async () => {
    // A second click comes before the button is drawn anew.
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      const found = await instead.check();
      if (found === undefined) return;
      await (found ? leaveWith(`${model} ${id ?? ''}`, found, act) : act());
      onClose();
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Box>{question}</Box>
          {status && <WhatReadersFind status={status} isDeleted={isDeleted} instead={instead} />}
          {canSay && <InsteadFields {...instead} isDeleted={isDeleted} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="danger-light" loading={isBusy} onClick={() => void confirm()}>
          {isDeleted ? 'Delete it' : 'Take it down'}
        </Button>
      </Modal.Footer>
    </>
  );
}
