import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Hidden } from '../hidden';
import { EntryLinks } from './entry-links';
import { byDay, dayInWords, monthInWords, monthLater, monthOf, weeksOf } from './month';
import type { Plan } from './plan';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Props {
  readonly plans: readonly Plan[];
  readonly today: string;
  /** Such as `2027-03`. Default: the month that it is */
  readonly month: string | undefined;
  readonly onChoose: (month: string) => void;
}

/** A month of plans, as a table with a row for each week. */
export function MonthTable({ plans, today, month: asked = '', onChoose }: Props) {
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(today);
  const ofDay = new Map(byDay(plans));
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <div role="status">
          <Typography tag="h2" variant="delta">
            {monthInWords(month)}
          </Typography>
        </div>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={() => onChoose(monthLater(month, -1))}>
            Previous month
          </Button>
          <Button variant="tertiary" onClick={() => onChoose(monthLater(month, 1))}>
            Next month
          </Button>
        </Flex>
      </Flex>
      <Table>
        <caption>
          <Hidden>{`What is planned in ${monthInWords(month)}`}</Hidden>
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" aria-label={day}>
                {day.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={`${month} ${String(row)}`}>
              {week.map((day, column) =>
                day === undefined ? (
                  <td key={WEEKDAYS[column]} className="empty" />
                ) : (
                  <Day key={day} day={day} isToday={day === today} plans={ofDay.get(day) ?? []} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Flex>
  );
}

function Day({
  day,
  isToday,
  plans,
}: {
  readonly day: string;
  readonly isToday: boolean;
  readonly plans: readonly Plan[];
}) {
  return (
    <td className={plans.length === 0 ? 'free' : undefined} aria-current={isToday ? 'date' : undefined}>
      <Typography
        variant="pi"
        fontWeight={isToday ? 'bold' : 'regular'}
        textColor={isToday ? 'primary700' : 'neutral700'}
      >
        <span aria-hidden className="number">{`${String(Number(day.slice(8)))}${isToday ? ', today' : ''}`}</span>
        <span className="whole">{`${dayInWords(day)}${isToday ? ', today' : ''}`}</span>
      </Typography>
      {plans.map((plan) => (
        <Box key={plan.bundle} paddingTop={1}>
          <Typography variant="pi" textColor="neutral600">
            {`${plan.time.replace(/:00$/, '')} ${plan.act === 'publish' ? 'out' : 'down'}`}
          </Typography>
          <EntryLinks entries={plan.entries} />
        </Box>
      ))}
    </td>
  );
}

/** On narrow screens one day a line, those with plans alone. */
const Table = styled.table`
  background: ${({ theme }) => theme.colors.neutral0};
  border-collapse: collapse;
  table-layout: fixed;
  width: 100%;

  th,
  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    overflow-wrap: anywhere;
    padding: 0.8rem;
    text-align: start;
    vertical-align: top;
  }

  th {
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.2rem;
    font-weight: 600;
  }

  td {
    height: 8rem;
  }

  td.empty {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  td[aria-current] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  .whole {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }

  @media (width < 48rem) {
    thead,
    td.empty,
    td.free,
    .number {
      display: none;
    }

    td {
      display: block;
      height: auto;
    }

    .whole {
      clip-path: none;
      height: auto;
      position: static;
      white-space: normal;
      width: auto;
    }
  }
`;
