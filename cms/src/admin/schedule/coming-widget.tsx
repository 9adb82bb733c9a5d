import { Widget } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { List, Part, Small, To } from '../home-page/parts';
import { useAnswer } from '../home-page/use-answer';
import { PlanLine } from './coming-list';
import type { Coming } from './coming-up';
import { notDoneInWords } from './plan';

const EVERY_MS = 30_000;

/** How many of the next are shown; “Coming up” has them all. */
const SHOWN = 5;

/** The next that goes out by itself, and what did not. */
export function ComingWidget() {
  const { answer, failed } = useAnswer<Coming>('/schedule/coming', EVERY_MS);
  if (failed) return <Widget.Error />;
  if (!answer) return <Widget.Loading />;
  const { notDone, waiting } = answer;
  if (notDone.length + waiting.length === 0)
    return <Typography>Nothing is planned. Plan it beside the form of an entry.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {notDone.length > 0 && (
        <Part title="Not done">
          <List>
            {notDone.slice(0, SHOWN).map((plan) => (
              <PlanLine
                key={plan.bundle}
                plan={plan}
                when={`${notDoneInWords(plan).replace(/\.$/, '')}: ${plan.reason ?? ''}`.replace(/\.$/, '')}
              />
            ))}
          </List>
        </Part>
      )}
      <List>
        {waiting.slice(0, SHOWN).map((plan) => (
          <PlanLine key={plan.bundle} plan={plan} when={plan.inWords} />
        ))}
      </List>
      <Small>
        <To href="/coming-up">
          {waiting.length > SHOWN ? `All ${String(waiting.length)} plans` : 'All plans, as a calendar too'}
        </To>
      </Small>
    </Flex>
  );
}
