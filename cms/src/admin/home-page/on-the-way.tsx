import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { EntryLine, List, Part, Small } from './parts';
import { happenedInWords, isLeaving, publisherInWords, type OnTheWay, type Summary } from './publisher-in-words';
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
        <Part title="Last on the public site">
          <List>
            {live.map((entry) => (
              <EntryLine key={`${entry.href ?? entry.title} ${entry.liveAt}`} entry={entry}>
                {`${sentence(happenedInWords(entry.happened))}, ${isLeaving(entry.happened) ? 'gone' : 'live'} ${momentInWords(entry.liveAt)}${tookInWords(entry.ms)}`}
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

/** How many problems of one entry are told: its form tells of the others. */
const SHOWN = 3;

function Problems({ problems }: Pick<OnTheWay, 'problems'>) {
  const groups = Map.groupBy(problems, ({ entry }) => entry?.href ?? entry?.title ?? '');
  return (
    <Part title="To put right">
      <List>
        {[...groups].map(([key, group]) => (
          <ProblemsOfEntry key={key} problems={group} />
        ))}
      </List>
    </Part>
  );
}

function ProblemsOfEntry({ problems }: Pick<OnTheWay, 'problems'>) {
  const entry = problems[0]?.entry;
  const lines = problems
    .slice(0, SHOWN)
    .map(({ field, message }) => (
      <div key={`${field ?? ''} ${message}`}>{`${field === undefined ? '' : `In “${field}”: `}${message}`}</div>
    ));
  const more = problems.length - lines.length;
  const told = (
    <>
      {lines}
      {more > 0 && <div>{`And ${String(more)} more like this.`}</div>}
    </>
  );
  if (entry) return <EntryLine entry={entry}>{told}</EntryLine>;
  return (
    <li>
      <Small>{told}</Small>
    </li>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
