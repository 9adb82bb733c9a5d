import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { publisherInWords, type OnTheWay } from '../home-page/publisher-in-words';
import { useAnswer } from '../home-page/use-answer';

/** How often the publisher is asked until it is done, in milliseconds. */
const EVERY_MS = 300;

/** Says when the public site is without what was withdrawn, or why it is not yet. */
export function UntilGone({ what }: { readonly what: string }) {
  const [done, setDone] = useState(false);
  const { answer } = useAnswer<OnTheWay>('/home-page/on-the-way', done ? 0 : EVERY_MS);
  const isGone = answer?.state === 'up to date';
  useEffect(() => {
    if (isGone) setDone(true);
  }, [isGone]);
  return (
    <Typography role="status" fontWeight="semiBold">
      {done || isGone ? what : waiting(answer)}
    </Typography>
  );
}

function waiting(answer: OnTheWay | undefined): string {
  if (!answer || ['working', 'starting'].includes(answer.state)) return 'On its way to the public site …';
  return publisherInWords(answer).text;
}
