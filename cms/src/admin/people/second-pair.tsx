import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAnswer } from '../home-page/use-answer';

interface Answer {
  readonly types: readonly { readonly uid: string; readonly name: string; readonly isOn: boolean }[];
}

/** The kinds of entries for which somebody else publishes what one has changed last. */
export function SecondPair() {
  const { answer, failed } = useAnswer<Answer>('/people/second-pair');
  const { post } = useFetchClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [message, setMessage] = useState('');
  if (!answer) return <Typography>{failed ? 'This CMS does not answer just now.' : 'Looking …'}</Typography>;
  const now = chosen ?? new Set(answer.types.flatMap(({ uid, isOn }) => (isOn ? [uid] : [])));
  const toggle = (uid: string) => {
    const next = new Set(now);
    if (!next.delete(uid)) next.add(uid);
    setChosen(next);
    setMessage('');
  };
  const save = async () => {
    try {
      await post('/people/second-pair', { types: [...now] });
      setMessage('Saved. It holds from now on.');
    } catch (error) {
      setMessage(isFetchError(error) ? error.message : 'This CMS did not answer, so nothing was saved. Try again.');
    }
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Flex tag="ul" gap={4} wrap="wrap" aria-label="Kinds">
        {answer.types.map(({ uid, name }) => (
          <li key={uid}>
            <Checkbox checked={now.has(uid)} onCheckedChange={() => toggle(uid)}>
              {name}
            </Checkbox>
          </li>
        ))}
      </Flex>
      <Button onClick={() => void save()} disabled={chosen === undefined}>
        Save
      </Button>
      <Typography role="status">{message}</Typography>
    </Flex>
  );
}
