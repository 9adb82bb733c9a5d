import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { List } from '../home-page/parts';
import { EntryLinks } from './entry-links';
import { notDoneInWords, type Plan } from './plan';
import { Reasons } from './reasons';

interface Props {
  readonly plans: readonly Plan[];
  readonly onRead: (plan: Plan) => void;
}

/** What was planned and was not done, and why, until somebody says that it is read. */
export function NotDone({ plans, onRead }: Props) {
  if (plans.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta">
        Not done
      </Typography>
      <List>
        {plans.map((plan) => (
          <li key={plan.bundle}>
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Box>
                <EntryLinks entries={plan.entries} />
                <Typography variant="pi" textColor="neutral600">
                  {notDoneInWords(plan)}
                </Typography>
              </Box>
              {plan.reason !== null && <Reasons reasons={[plan.reason]} />}
              {plan.mayChange && (
                <Box>
                  <Button
                    size="S"
                    variant="tertiary"
                    onClick={() => onRead(plan)}
                    aria-label={`I have read this, of ${plan.entries[0]?.title ?? ''}`}
                  >
                    I have read this
                  </Button>
                </Box>
              )}
            </Flex>
          </li>
        ))}
      </List>
    </Flex>
  );
}
