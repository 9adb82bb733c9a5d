import { useFetchClient } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type ReactNode } from 'react';
import type { FieldProblem } from '../before-publishing/field-problem';
import { textIn, type PanelProps } from '../content-manager';
import { useLiveStatus } from '../live-status/use-live-status';
import { leaveWith, type Instead } from './instead';
import { PageField } from './page-field';
import { WhatReadersFind } from './what-readers-find';

/** The most letters of what readers are told. */
const MOST_LETTERS = 300;

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
  const status = useLiveStatus(model, id, '');
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
          {status && <WhatReadersFind status={status} isDeleted={isDeleted} />}
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

interface Fields {
  readonly to: string;
  readonly message: string;
  readonly errors: { readonly to?: string; readonly message?: string };
  /** What keeps everything from being looked at. */
  readonly trouble: string | undefined;
  readonly change: (field: 'to' | 'message', value: string) => void;
}

function InsteadFields({ to, message, errors, trouble, change, isDeleted }: Fields & { readonly isDeleted: boolean }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PageField value={to} error={errors.to} onChange={(value) => change('to', value)} />
      <Field.Root
        name="instead-message"
        error={errors.message}
        hint={
          to === ''
            ? `For example: This event is over. The next one is announced in May. Never tell a person’s story here. ${message.length} of ${MOST_LETTERS} letters.`
            : 'Readers are sent on, so they read nothing here.'
        }
      >
        <Field.Label>Or tell readers why</Field.Label>
        <Textarea
          name="instead-message"
          value={message}
          disabled={to !== ''}
          maxLength={MOST_LETTERS}
          rows={2}
          onChange={(event: { target: { value: string } }) => change('message', event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {isDeleted && (to !== '' || message !== '') && (
        <Typography>For this, its address is kept. Leave both empty if the address names somebody.</Typography>
      )}
      <Typography role="alert" textColor="danger600">
        {trouble}
      </Typography>
    </Flex>
  );
}

/** What an editor says that readers find instead, and what the CMS says of that. */
function useInstead(model: string, id: string | undefined, isDeleted: boolean) {
  const { post } = useFetchClient();
  const [said, setSaid] = useState({ to: '', message: '' });
  const [errors, setErrors] = useState<Fields['errors']>({});
  const [trouble, setTrouble] = useState<string>();

  const change: Fields['change'] = (field, value) => {
    setSaid((before) => ({ ...before, [field]: value }));
    setErrors({});
    setTrouble(undefined);
  };

  /** What is to be sent along; null where nothing is said, undefined where something is wrong, which is told. */
  const check = async (): Promise<Instead | null | undefined> => {
    if (said.to.trim() === '' && said.message.trim() === '') return null;
    try {
      const body = { ...said, act: isDeleted ? 'delete' : 'unpublish' };
      const path = `/editing/leaving/${model}/${id ?? ''}`;
      const { data } = await post<{ problems: readonly FieldProblem[]; instead: Instead | null }>(path, body);
      setErrors(Object.fromEntries(data.problems.map(({ path: [field = ''], message }) => [field, message])));
      return data.problems.length > 0 ? undefined : data.instead;
    } catch {
      setTrouble('The CMS could not look at this, so nothing was changed. Try again, or empty both fields.');
      return undefined;
    }
  };
  return { ...said, errors, trouble, change, check };
}
