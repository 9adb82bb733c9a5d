import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Counts, type CountsOf } from '../home-page/parts';
import { useAnswer } from '../home-page/use-answer';
import { AskBeforeHandOver } from './ask-before-hand-over';

interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly isMe: boolean;
}

/** Chooses who leaves and who goes on, says what there is to hand over, and does it after asking once. */
export function HandOver() {
  const { answer, failed, askAgain } = useAnswer<{ readonly people: readonly Person[] }>('/people/hand-over');
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState<number>();
  const [isAsking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const { post } = useFetchClient();
  if (!answer) return <Typography>{failed ? 'This CMS does not answer just now.' : 'Looking …'}</Typography>;
  const nameOf = (id: number | undefined) => answer.people.find((one) => one.id === id)?.name ?? '';
  const handOver = async () => {
    setAsking(false);
    try {
      await post(`/people/hand-over/${String(from)}`, { to });
      setMessage(`It is handed over to ${nameOf(to)}, and the account of ${nameOf(from)} is deactivated.`);
      setFrom(undefined);
      setTo(undefined);
      askAgain();
    } catch (error) {
      setMessage(isFetchError(error) ? error.message : 'This CMS did not answer, so nothing was changed. Try again.');
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Choice label="Who leaves" people={answer.people.filter(({ isMe }) => !isMe)} chosen={from} choose={setFrom} />
      {from !== undefined && <Held id={from} />}
      <Choice
        label="Who goes on with it"
        people={answer.people.filter(({ id }) => id !== from)}
        chosen={to}
        choose={setTo}
      />
      <div>
        <Button
          variant="danger-light"
          disabled={from === undefined || to === undefined || from === to}
          onClick={() => setAsking(true)}
        >
          Hand over and deactivate …
        </Button>
      </div>
      <Typography role="status">{message}</Typography>
      {isAsking && (
        <AskBeforeHandOver
          from={nameOf(from)}
          to={nameOf(to)}
          handOver={() => void handOver()}
          close={() => setAsking(false)}
        />
      )}
    </Flex>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly chosen: number | undefined;
  readonly choose: (id: number) => void;
}

function Choice({ label, people, chosen, choose }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder="Choose somebody"
        value={chosen ?? null}
        onChange={(value: string | number) => choose(Number(value))}
      >
        {people.map(({ id, name, email }) => (
          <SingleSelectOption key={id} value={id}>
            {name === email ? email : `${name}, ${email}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function Held({ id }: { readonly id: number }) {
  const { answer } = useAnswer<{ readonly entries: CountsOf; readonly requests: number }>(
    `/people/hand-over/${String(id)}`,
  );
  if (!answer) return <Typography>Looking what they have …</Typography>;
  const { entries, requests } = answer;
  if (Object.keys(entries).length === 0 && requests === 0)
    return <Typography>They have written nothing, and asked for nothing.</Typography>;
  const asked: CountsOf = requests === 0 ? {} : { 'Requests for publishing': requests };
  return <Counts title="They have" counts={{ ...entries, ...asked }} />;
}
