import { useFetchClient } from '@strapi/strapi/admin';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Hidden } from '../hidden';
import { List, Nothing, Small, To } from './parts';
import { useAnswer } from './use-answer';

type Step = 'story' | 'picture' | 'help' | 'name' | 'colleague';

interface FirstSteps {
  readonly steps: readonly { readonly step: Step; readonly done: boolean }[];
}

const SITE = '/content-manager/single-types/api::site.site';

const WORDS: Readonly<Record<Step, { readonly words: string; readonly href: string; readonly why: string }>> = {
  story: {
    words: 'Write your first case study',
    href: '/content-manager/collection-types/api::case-study.case-study/create',
    why: 'A title, a summary and whether it still goes on are enough. Nobody sees it until you publish it.',
  },
  picture: {
    words: 'Add a picture',
    href: '/plugins/upload',
    why: 'Say what it shows, for people who cannot see it.',
  },
  help: {
    words: 'Check the help numbers on every page',
    href: SITE,
    why: 'Somebody in distress may call them. They are in “Help in a crisis”.',
  },
  name: { words: 'Give the site your name', href: SITE, why: 'It stands at the top of each page.' },
  colleague: {
    words: 'Invite a colleague',
    href: '/settings/users',
    why: 'Two people see more than one, and somebody is there when you are not.',
  },
};

/** What somebody new does first, each ticked off once it is really done; gone when all is done, or when it is closed. */
export function FirstStepsWidget() {
  const { answer, askAgain } = useAnswer<FirstSteps>('/home-page/first-steps');
  const { post } = useFetchClient();
  const note = (what: object) => void post('/home-page/first-steps', what).then(askAgain, askAgain);
  if (!answer || answer.steps.length === 0) return <Nothing />;
  const done = answer.steps.filter((step) => step.done).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Small>{`${String(done)} of ${String(answer.steps.length)} done`}</Small>
      <List>
        {answer.steps.map((step) => (
          <Line key={step.step} {...step} sayRight={() => note({ helpIsRight: true })} />
        ))}
      </List>
      <TextButton onClick={() => note({ close: true })}>Show this no more</TextButton>
    </Flex>
  );
}

function Line({ step, done, sayRight }: FirstSteps['steps'][number] & { readonly sayRight: () => void }) {
  const { words, href, why } = WORDS[step];
  return (
    <Flex tag="li" gap={3} alignItems="flex-start">
      {done ? <CheckCircle fill="success600" aria-hidden width="2rem" height="2rem" /> : <Circle aria-hidden />}
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {done ? (
          <Typography textColor="neutral600">
            {words}
            <Hidden>: done</Hidden>
          </Typography>
        ) : (
          <>
            <To href={href}>{words}</To>
            <Small>{why}</Small>
            {step === 'help' && <TextButton onClick={sayRight}>They are right</TextButton>}
          </>
        )}
      </Flex>
    </Flex>
  );
}

const Circle = styled.span`
  border: 2px solid ${({ theme }) => theme.colors.neutral400};
  border-radius: 50%;
  flex: none;
  height: 2rem;
  width: 2rem;
`;
