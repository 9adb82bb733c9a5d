import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAnswer } from '../home-page/use-answer';
import { ComingList } from './coming-list';
import { MonthTable } from './month-table';
import { NotDone } from './not-done';
import type { Plan } from './plan';
import { usePlanning } from './use-plans';

/** How often is asked while somebody looks, in milliseconds. */
const EVERY_MS = 10_000;

/** What the CMS tells of all plans (`cms/src/schedule/coming.ts`). */
export interface Coming {
  readonly today: string;
  readonly notDone: readonly Plan[];
  readonly waiting: readonly Plan[];
}

/** All that is planned, as a list or as a calendar; what was not done stands above. */
export function ComingUp() {
  const { answer, failed, askAgain } = useAnswer<Coming>('/schedule/coming', EVERY_MS);
  const { end } = usePlanning(askAgain);
  const [{ query }, setQuery] = useQueryParams<{ view?: string; month?: string }>();
  if (failed && !answer) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  const isCalendar = query.view === 'calendar';
  return (
    <Page.Main>
      <Page.Title>Coming up</Page.Title>
      <Layouts.Header
        title="Coming up"
        subtitle="What goes out or is taken down by itself. Plan it in the form of an entry."
        primaryAction={
          <Flex gap={2} role="group" aria-label="How to show it">
            <Button
              variant={isCalendar ? 'tertiary' : 'secondary'}
              aria-pressed={!isCalendar}
              onClick={() => setQuery({ view: 'list' })}
            >
              List
            </Button>
            <Button
              variant={isCalendar ? 'secondary' : 'tertiary'}
              aria-pressed={isCalendar}
              onClick={() => setQuery({ view: 'calendar' })}
            >
              Calendar
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <NotDone plans={answer.notDone} onRead={({ bundle }) => void end('put-away', bundle)} />
          {isCalendar ? (
            <MonthTable
              plans={answer.waiting}
              today={answer.today}
              month={query.month}
              onChoose={(month) => setQuery({ month })}
            />
          ) : (
            <ComingList plans={answer.waiting} />
          )}
          {answer.waiting.length === 0 && (
            <Box>
              <Typography>
                Nothing is planned. The panel “Plan” beside the form of an entry is where to begin.
              </Typography>
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
