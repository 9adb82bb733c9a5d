import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { MomentInput } from '../moment-input';
import { keyOf, type Act, type Plan, type Planned, type PlannedEntry } from './plan';
import { PlanMade } from './plan-made';
import { TogetherField } from './together-field';
import type { Outcome, Wanted } from './use-plans';

interface DialogProps {
  readonly act: Act;
  /** The entry whose form this is. */
  readonly own: Pick<PlannedEntry, 'type' | 'document' | 'language'>;
  /** What is changed; without, it is a new plan. */
  readonly changes: Plan | undefined;
  readonly plan: (wanted: Wanted) => Promise<Outcome | undefined>;
  readonly close: () => void;
}

/** Asks for a day and a time, and for what goes out together. */
export function PlanDialog({ act, own, changes, plan, close }: DialogProps) {
  const [planned, setPlanned] = useState<Planned>();
  const title = act === 'publish' ? 'Plan to publish' : 'Plan to take down';
  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{planned ? 'It is planned' : title}</Modal.Title>
        </Modal.Header>
        {planned ? (
          <PlanMade planned={planned} plan={plan} onPlanned={setPlanned} close={close} />
        ) : (
          <PlanForm act={act} own={own} changes={changes} plan={plan} close={close} onPlanned={setPlanned} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

function PlanForm({
  act,
  own,
  changes,
  plan,
  close,
  onPlanned,
}: DialogProps & { onPlanned: (planned: Planned) => void }) {
  const [day, setDay] = useState(changes?.day ?? '');
  const [time, setTime] = useState(changes?.time.replace(/:00$/, '') ?? '');
  const [others, setOthers] = useState<readonly PlannedEntry[]>(
    changes?.entries.filter((entry) => keyOf(entry) !== keyOf(own)) ?? [],
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [isSending, setSending] = useState(false);
  const change = (write: () => void) => {
    write();
    setProblems({});
  };
  const send = async () => {
    setSending(true);
    const entries = [own, ...others].map(({ type, document, language }) => ({ type, document, language }));
    const outcome = await plan({
      ...{ act, day, time, entries },
      ...(changes && { replaces: changes.bundle, second: isSecondStill(changes, day, time) }),
    });
    setSending(false);
    if (outcome?.kind === 'planned') return onPlanned(outcome.planned);
    if (outcome) setProblems(outcome.problems);
    const [first] = Object.keys(outcome?.problems ?? {});
    if (first) document.querySelector<HTMLElement>(`[name="plan-${first}"]`)?.focus();
  };
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{act === 'publish' ? WHAT_GOES_OUT : WHAT_COMES_DOWN}</Typography>
          <Moment>
            <Field.Root name="plan-day" error={problems['day']} required>
              <Field.Label>Day</Field.Label>
              <MomentInput
                data-begin-here=""
                type="date"
                value={day}
                onChange={({ target }) => change(() => setDay(target.value))}
              />
              <Field.Error />
            </Field.Root>
            <Field.Root name="plan-time" error={problems['time']} required>
              <Field.Label>Time</Field.Label>
              <MomentInput type="time" value={time} onChange={({ target }) => change(() => setTime(target.value))} />
              <Field.Error />
            </Field.Root>
          </Moment>
          <Typography variant="pi" textColor="neutral600">
            By the clocks of the United Kingdom, wherever your computer is.
          </Typography>
          <TogetherField own={keyOf(own)} others={others} onChange={setOthers} />
          <Typography role="alert" textColor="danger600">
            {problems['']}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={close}>
          Do nothing
        </Button>
        <Button type="submit" loading={isSending}>
          {changes ? 'Change the plan' : 'Plan it'}
        </Button>
      </Modal.Footer>
    </Form>
  );
}

/** Of a time that comes twice, a change of something else leaves the one that was chosen. */
const isSecondStill = ({ which, ...was }: Plan, day: string, time: string) =>
  which === 'second' && was.day === day && was.time.startsWith(time);

const WHAT_GOES_OUT =
  'What goes out is the draft as it is saved at that time, with whatever is changed until then. It is checked once more, and if something is missing then it stays here and you get a mail.';

const WHAT_COMES_DOWN = 'Readers no longer find it after that. The draft stays here.';

/** As tall as the dialog lets it be, so that the middle of it scrolls. */
const Form = styled.form`
  display: flex;
  flex-direction: column;
  min-height: 0;
`;

const Moment = styled.div`
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
`;
