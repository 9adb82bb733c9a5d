import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { EntryLine, List, Part, Small } from './parts';
import { happenedInWords, publisherInWords, type OnTheWay, type Summary } from './publisher-in-words';
import { useAnswer } from './use-answer';
import { momentInWords, tookInWords } from './words-of-time';

/** How often the publisher is asked while somebody looks, in milliseconds. */
const EVERY_MS = 4000;

const SILENT: OnTheWay = { state: 'unknown', queue: 0, waiting: [], problems: [], live: [] };

/** What is on its way to the public: how it stands, what waits, what to put right, and what went live last. */
export function OnTheWayWidget() {
  const { answer, failed } = useAnswer<OnTheWay>('/home-page/on-the-way', EVERY_MS);
  if (!answer && !failed) return <Widget.Loading />;
  const { problems, waiting, live, ...rest } = failed || !answer ? SILENT : answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box role="status">
        <Standing {...publisherInWords({ ...rest, problems, waiting, live })} />
      </Box>
      {problems.length > 0 && <Problems problems={problems} />}
      {waiting.length > 0 && (
        <Part title="Waiting">
          <List>
            {waiting.map((entry) => (
              <EntryLine key={`${entry.href ?? entry.title} ${entry.at}`} entry={entry}>
                {`${sentence(happenedInWords(entry.happened))} ${momentInWords(entry.at)}`}
              </EntryLine>
            ))}
          </List>
        </Part>
      )}
      {live.length > 0 && (
        <Part title="Went live last">
          <List>
            {live.map((entry) => (
              <EntryLine key={`${entry.href ?? entry.title} ${entry.liveAt}`} entry={entry}>
                {`${sentence(happenedInWords(entry.happened))}, live ${momentInWords(entry.liveAt)}${tookInWords(entry.ms)}`}
              </EntryLine>
            ))}
          </List>
        </Part>
      )}
    </Flex>
  );
}

const LOOKS = {
  good: { Icon: CheckCircle, color: 'success600' },
  busy: { Icon: Clock, color: 'primary600' },
  attention: { Icon: WarningCircle, color: 'warning600' },
} as const;

function Standing({ tone, text }: Summary) {
  const { Icon, color } = LOOKS[tone];
  return (
    <Flex gap={2} alignItems="flex-start">
      <Icon fill={color} aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />
      <Typography fontWeight="semiBold">{text}</Typography>
    </Flex>
  );
}

function Problems({ problems }: Pick<OnTheWay, 'problems'>) {
  return (
    <Part title="To put right">
      <List>
        {problems.map(({ message, entry, field }) =>
          entry ? (
            <EntryLine key={`${entry.href ?? entry.title} ${message}`} entry={entry}>
              {`${field === undefined ? '' : `In “${field}”: `}${message}`}
            </EntryLine>
          ) : (
            <li key={message}>
              <Small>{message}</Small>
            </li>
          ),
        )}
      </List>
    </Part>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
