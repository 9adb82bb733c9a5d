import { Button, Flex, Modal } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { GiveBackDialog } from './give-back-dialog';
import { askWith } from './may-save';
import type { Reach } from './reach';
import { WhatGoes } from './what-goes';
import { WithdrawDialog } from './withdraw-dialog';

interface Props {
  /** The consent's id. */
  readonly document: string;
  readonly isWithdrawn: boolean;
}

let openDialog: (() => void) | undefined;

/** Opens the dialog that withdraws the consent in the form, or takes that back. */
export const decideOnConsent = (): void => openDialog?.();

/**
 * The dialogs of a consent. They stand beside the buttons of the form and not within them: Strapi shows the hint of a button for
 * whatever has the focus in a dialog within it, over that dialog.
 */
export function ConsentDialogs(props: Props) {
  return (
    <>
      <Decide {...props} />
      <AskBeforeSaving />
    </>
  );
}

function Decide({ document, isWithdrawn }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isDone = useRef(false);
  useEffect(() => {
    openDialog = () => setOpen(true);
    return () => void (openDialog = undefined);
  }, []);
  if (!isOpen) return null;
  const close = () => {
    setOpen(false);
    // The form knows of what it saves itself alone. Only now: what came of it would be gone with the dialog.
    if (isDone.current) window.location.reload();
  };
  const Asked = isWithdrawn ? GiveBackDialog : WithdrawDialog;
  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{isWithdrawn ? 'Was it withdrawn by mistake?' : 'Withdraw this consent?'}</Modal.Title>
        </Modal.Header>
        <Asked document={document} onDone={() => (isDone.current = true)} onClose={close} />
      </Modal.Content>
    </Modal.Root>
  );
}

interface Question {
  readonly goes: Reach;
  readonly answer: (isMeant: boolean) => void;
}

/** Asks once before a consent is saved with which something goes. */
function AskBeforeSaving() {
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    let giveUp: (() => void) | undefined;
    const end = askWith(
      (goes) =>
        new Promise((resolve) => {
          giveUp = () => resolve(false);
          setQuestion({ goes, answer: resolve });
        }),
    );
    return () => {
      end();
      giveUp?.();
    };
  }, []);
  if (!question) return null;
  const answer = (isMeant: boolean) => {
    setQuestion(undefined);
    question.answer(isMeant);
  };
  return (
    <Modal.Root open onOpenChange={() => answer(false)}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>Save it, and take this down?</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <WhatGoes reach={question.goes} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => answer(false)}>
            Do not save
          </Button>
          <Button variant="danger" onClick={() => answer(true)}>
            Save it, and take this down
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
