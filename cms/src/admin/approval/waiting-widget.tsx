import { Widget } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { EntryLine, List, Nothing, Part } from '../home-page/parts';
import type { EntryLink } from '../home-page/publisher-in-words';
import { useAnswer } from '../home-page/use-answer';
import { momentInWords } from '../home-page/words-of-time';
import { ownRequestInWords, type Request } from './review-in-words';

/** How often is asked while somebody looks, in milliseconds. */
const EVERY_MS = 30_000;

interface Asked extends EntryLink, Pick<Request, 'state' | 'note' | 'answer' | 'at' | 'by'> {}

interface Waiting {
  readonly waiting: readonly Asked[];
  readonly mine: readonly Asked[];
}

/** What waits for whoever may publish it, and what became of what one asked for oneself. */
export function WaitingWidget() {
  const { answer, failed } = useAnswer<Waiting>('/home-page/waiting', EVERY_MS);
  if (failed) return <Widget.Error />;
  if (!answer) return <Widget.Loading />;
  const { waiting, mine } = answer;
  if (waiting.length + mine.length === 0) return <Nothing />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {waiting.length > 0 && (
        <Part title="Waiting for you">
          <List>
            {waiting.map((entry) => (
              <EntryLine key={entry.href} entry={entry}>
                {`${entry.by} asked ${momentInWords(entry.at)}. ${quoted(entry.note)}`}
              </EntryLine>
            ))}
          </List>
        </Part>
      )}
      {mine.length > 0 && (
        <Part title="What you asked for">
          <List>
            {mine.map((entry) => (
              <EntryLine key={entry.href} entry={entry}>
                {`${ownRequestInWords(entry.state, entry.at)} ${quoted(entry.answer)}`}
              </EntryLine>
            ))}
          </List>
        </Part>
      )}
    </Flex>
  );
}

const quoted = (words: string): string => (words === '' ? '' : `“${words}”`);
