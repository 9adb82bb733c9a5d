import { Flex, Typography } from '@strapi/design-system';
import { List, Small } from '../home-page/parts';
import { EntryLinks } from './entry-links';
import { byDay, dayInWords } from './month';
import type { Plan } from './plan';

/** What is planned, day by day. */
export function ComingList({ plans }: { readonly plans: readonly Plan[] }) {
  return byDay(plans).map(([day, ofDay]) => (
    <Flex key={day} tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta">
        {dayInWords(day)}
      </Typography>
      <List>
        {ofDay.map((plan) => (
          <PlanLine key={plan.bundle} plan={plan} />
        ))}
      </List>
    </Flex>
  ));
}

/** One plan: its entries as links, its time and who planned it beneath. @param when Stands for the time alone. Default: the time */
export function PlanLine({ plan, when }: { readonly plan: Plan; readonly when?: string }) {
  const { entries, time, act, by } = plan;
  const moment = when ?? `${act === 'publish' ? 'Goes out' : 'Is taken down'} at ${time.replace(/:00$/, '')}`;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      <EntryLinks entries={entries} />
      <Small>{`${moment}${entries.length > 1 ? ', all together' : ''}.${by === '' ? '' : ` Planned by ${by}.`}`}</Small>
    </Flex>
  );
}
