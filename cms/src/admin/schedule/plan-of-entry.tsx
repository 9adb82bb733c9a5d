import { Button, Flex, Typography } from '@strapi/design-system';
import { Small, To } from '../home-page/parts';
import { notDoneInWords, type Plan, type PlannedEntry } from './plan';
import { Reasons } from './reasons';

interface Props {
  readonly plan: Plan;
  /** The entry in whose form it stands. */
  readonly own: Pick<PlannedEntry, 'type' | 'document'>;
  readonly onChange: () => void;
  readonly onEnd: (how: 'cancel' | 'put-away') => void;
}

/** One plan in the form of an entry: when, by whom, together with what; or why it was not done. */
export function PlanOfEntry({ plan, own, onChange, onEnd }: Props) {
  const { result, reason, inWords, by, mayChange, entries } = plan;
  const others = entries.filter(({ type, document }) => type !== own.type || document !== own.document);
  const isWaiting = result === 'waiting';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">{isWaiting ? `${inWords}.` : notDoneInWords(plan)}</Typography>
      {by !== '' && <Small>{`Planned by ${by}.`}</Small>}
      {others.length > 0 && <Together others={others} />}
      {reason !== null && <Reasons reasons={[reason]} />}
      {mayChange && (
        <Flex gap={2} wrap="wrap">
          {isWaiting && (
            <Button size="S" variant="tertiary" onClick={onChange}>
              Change
            </Button>
          )}
          {isWaiting ? (
            <Button size="S" variant="danger-light" onClick={() => onEnd('cancel')}>
              Cancel the plan
            </Button>
          ) : (
            <Button size="S" variant="tertiary" onClick={() => onEnd('put-away')}>
              I have read this
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

function Together({ others }: { readonly others: readonly PlannedEntry[] }) {
  return (
    <Small>
      {'Together with '}
      {others.map((entry, place) => (
        <span key={entry.href}>
          {place > 0 && ', '}
          <To href={entry.href}>{entry.title}</To>
        </span>
      ))}
      .
    </Small>
  );
}
