import { Button, Checkbox, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { errorAt, FIELDS } from './fields';
import { LinkFields } from './link-fields';
import type { Notice, NoticeAnswer, Outcome } from './notice-answer';
import { changedMeanwhile, draftInWords, lengthInWords } from './notice-in-words';

export interface ChangeProps {
  /** How the notice stood when the dialog was opened. */
  readonly answer: NoticeAnswer;
  readonly change: (notice: Notice | null, seen: string) => Promise<Outcome>;
  readonly close: () => void;
}

const EMPTY: Notice = { text: '', dismissible: false, link: null };

/** A notice in the making: what is written, what is wrong with it, and sending it. */
function useWriting({ answer, change, close }: ChangeProps) {
  const [opened, setOpened] = useState(answer);
  const [notice, setNotice] = useState(answer.notice ?? answer.inDraft ?? EMPTY);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [message, setMessage] = useState(answer.notice ? draftInWords(answer.inDraft) : '');
  const [isSending, setSending] = useState(false);
  const put = async () => {
    setSending(true);
    const outcome = await change(notice, opened.seen);
    setSending(false);
    if (outcome.kind === 'done') return close();
    setProblems(outcome.kind === 'refused' ? outcome.problems : {});
    setMessage(outcome.kind === 'refused' ? outcome.message : changedMeanwhile(outcome.now));
    if (outcome.kind === 'changed meanwhile') setOpened(outcome.now);
    return undefined;
  };
  const write = (changed: Notice) => {
    setNotice(changed);
    setProblems({});
  };
  return { notice, write, problems, setProblems, message, isSending, put };
}

/** The dialog in which a notice is written and put on every page. */
export function WriteNotice(props: ChangeProps) {
  const { notice, write, problems, setProblems, message, isSending, put } = useWriting(props);
  const text = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    if (notice.text.trim() !== '') return void put();
    setProblems({ 'notice.text': 'This is empty. Write what readers need to know.' });
    text.current?.focus();
  };
  return (
    <Modal.Root open onOpenChange={props.close}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>
            {props.answer.notice ? 'Change the notice on every page' : 'A notice on every page'}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>
              {`It goes on every page of the public site in ${props.answer.language}, in a second or so. Nothing else of the site is published with it.`}
            </Typography>
            <Field.Root
              required
              hint={`${FIELDS.text.description} ${lengthInWords(notice.text.length, FIELDS.text.most)}`}
              {...errorAt(problems, 'notice.text')}
            >
              <Field.Label>{FIELDS.text.label}</Field.Label>
              <Textarea
                ref={text}
                value={notice.text}
                onChange={({ target }: { target: HTMLTextAreaElement }) => write({ ...notice, text: target.value })}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <Checkbox
              checked={notice.dismissible}
              onCheckedChange={(checked: boolean | 'indeterminate') =>
                write({ ...notice, dismissible: checked === true })
              }
            >
              {FIELDS.dismissible.label}
            </Checkbox>
            <LinkFields link={notice.link} set={(link) => write({ ...notice, link })} problems={problems} />
            <Typography role="alert" textColor="danger600">
              {message}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button disabled={isSending} onClick={send}>
            {isSending ? 'Putting it up …' : 'Put it on every page now'}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
