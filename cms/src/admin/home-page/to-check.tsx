import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { StillRight, type Reviewed } from '../reviews/still-right';
import type { EntryLink } from './publisher-in-words';
import { EntryLine, List, Small } from './parts';
import { useAnswer } from './use-answer';
import { dueInWords } from './words-of-time';

/** How often is asked while somebody looks, in milliseconds: it changes with what they and others write. */
const EVERY_MS = 30_000;

interface ToCheck {
  readonly entries: readonly (EntryLink & { readonly by: string; readonly isRight?: Reviewed })[];
  /** How many there are besides. */
  readonly more: number;
}

/** The entries that somebody should look at again soon, the longest due first. */
export function ToCheckWidget() {
  const { answer, failed, askAgain } = useAnswer<ToCheck>('/home-page/to-check', EVERY_MS);
  if (failed) return <Widget.Error />;
  if (!answer) return <Widget.Loading />;
  if (answer.entries.length === 0)
    return (
      <Typography>Nothing is due within 30 days. Entries come here when their day “Check again by” is near.</Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <List>
        {answer.entries.map((entry) => (
          <EntryLine key={entry.href} entry={entry}>
            {`Its review ${dueInWords(entry.by)}.`}
            {entry.isRight && (
              <Box paddingTop={1}>
                <StillRight {...entry.isRight} title={entry.title} onDone={askAgain} />
              </Box>
            )}
          </EntryLine>
        ))}
      </List>
      {answer.more > 0 && <Small>{`And ${String(answer.more)} more.`}</Small>}
    </Flex>
  );
}
