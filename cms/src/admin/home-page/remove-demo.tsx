import { useFetchClient } from '@strapi/strapi/admin';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Counts, Nothing, Small, To, type CountsOf } from './parts';
import { AskBeforeRemoval } from './ask-before-removal';
import { useAnswer } from './use-answer';

interface DemoStatus {
  readonly state: 'none' | 'there' | 'removing' | 'removed';
  readonly progress?: { readonly done: number; readonly total: number };
  readonly result?: Result;
}

interface Result {
  readonly at: string;
  readonly removed: CountsOf;
  readonly kept: CountsOf;
  readonly problems: readonly string[];
}

const SITE = '/content-manager/single-types/api::site.site';

/** Where the browser remembers that somebody has read what a removal did. */
const READ = 'waymark-demo-removal-read';

/** How often is asked how far a removal is, in milliseconds. */
const EVERY_MS = 1000;

/** Removes the demo content while it is there, and tells what was done; for super administrators alone. */
export function RemoveDemoWidget() {
  const [begun, setBegun] = useState(false);
  const { answer, failed, askAgain } = useAnswer<DemoStatus>('/home-page/demo', begun ? EVERY_MS : 0);
  const state = answer?.state;
  useEffect(() => setBegun(state === 'removing'), [state]);
  const [read, setRead] = useState(() => window.localStorage.getItem(READ));
  const { post } = useFetchClient();
  const remove = async (keepVocabulary: boolean) => {
    await post('/home-page/demo/removal', { keepVocabulary }).catch(() => undefined);
    setBegun(true);
    askAgain();
  };
  const close = (at: string) => {
    window.localStorage.setItem(READ, at);
    setRead(at);
  };
  if (!answer || failed || answer.state === 'none') return <Nothing />;
  if (answer.state === 'removing') return <Progress {...answer} />;
  if (answer.state === 'removed')
    return answer.result && answer.result.at !== read ? <Told result={answer.result} close={close} /> : <Nothing />;
  return <Offer remove={(keepVocabulary) => void remove(keepVocabulary)} />;
}

function Offer({ remove }: { readonly remove: (keepVocabulary: boolean) => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography>
        The examples that came with Waymark are still here. When you have looked around, or written something of your
        own, you can remove them all at once. What you have written or changed stays.
      </Typography>
      <Button variant="danger-light" onClick={() => setAsking(true)}>
        Remove the demo …
      </Button>
      {asking && <AskBeforeRemoval close={() => setAsking(false)} remove={remove} />}
    </Flex>
  );
}

function Progress({ progress }: DemoStatus) {
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <Box role="status">
      <Typography>
        {total === 0 ? 'Looking what is to go …' : `Removing: ${String(done)} of ${String(total)} …`}
      </Typography>
      <Box paddingTop={2}>
        <Small>You can go on working, or leave this page.</Small>
      </Box>
    </Box>
  );
}

function Told({ result, close }: { readonly result: Result; readonly close: (at: string) => void }) {
  const { at, removed, kept, problems } = result;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status" fontWeight="semiBold">
        The demo is removed.
      </Typography>
      <Counts title="Gone" counts={removed} />
      <Counts title="Still here, because something that stays leads to it" counts={kept} />
      {problems.map((problem) => (
        <Small key={problem}>{problem}</Small>
      ))}
      <Small>
        The notice on every page, the menu and the pages of the site still speak of the demonstration, and lists of its
        menu say that there is nothing here yet, until something is: <To href={SITE}>change the site</To>, then{' '}
        <To href="/content-manager/collection-types/api::page.page">its pages</To>.
      </Small>
      <TextButton onClick={() => close(at)}>Close</TextButton>
    </Flex>
  );
}
