import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { MomentInput } from '../moment-input';
import { UntilGone } from './until-gone';
import { useAct } from './use-act';
import { useReach } from './use-reach';
import { WhatGoes } from './what-goes';

interface Props {
  /** The consent's id. */
  readonly document: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Lists everything that goes with a consent, asks once, and says when it is gone. */
export function WithdrawDialog({ document, onDone, onClose }: Props) {
  const { answer: reach, failed } = useReach(document, '');
  const withdrawal = useAct<{ pages: number; parts: number }>(`/consents/${document}/withdraw`, onDone);
  const [on, setOn] = useState(today);
  const isDone = withdrawal.answer !== undefined;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {isDone ? (
            <>
              <Typography tag="p">
                The consent is withdrawn. Nothing that rests on it can be published any more.
              </Typography>
              <UntilGone what="Gone from the public site." />
            </>
          ) : (
            <>
              {reach ? <WhatGoes reach={reach} /> : <Looking failed={failed} />}
              <Day on={on} setOn={setOn} />
              <Typography role="alert" textColor="danger600">
                {withdrawal.problem}
              </Typography>
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {isDone ? 'Done' : 'Cancel'}
        </Button>
        {!isDone && (
          <Button
            variant="danger"
            loading={withdrawal.isBusy}
            disabled={on === ''}
            onClick={() => void withdrawal.act({ on })}
          >
            Withdraw it
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

/** Somebody who withdraws must not wait for a list: the act does not need it. */
function Looking({ failed }: { readonly failed: boolean }) {
  return (
    <Typography role="status">
      {failed
        ? 'The list of what goes cannot be shown just now. You can withdraw the consent all the same.'
        : 'Looking what rests on it …'}
    </Typography>
  );
}

function Day({ on, setOn }: { readonly on: string; readonly setOn: (day: string) => void }) {
  return (
    <Field.Root name="withdrawn-on" hint="It is kept with the consent. Everything goes now, whatever day it was.">
      <Field.Label>The day on which the person told you</Field.Label>
      <MomentInput type="date" max={today()} value={on} onChange={({ target }) => setOn(target.value)} />
      <Field.Hint />
    </Field.Root>
  );
}

/** The day by the computer's clock, such as 2026-11-30. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
