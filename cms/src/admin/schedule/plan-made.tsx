import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Planned } from './plan';
import { Reasons } from './reasons';
import type { Outcome, Wanted } from './use-plans';

interface MadeProps {
  readonly planned: Planned;
  readonly plan: (wanted: Wanted) => Promise<Outcome | undefined>;
  readonly onPlanned: (planned: Planned) => void;
  readonly close: () => void;
}

/** Says what is planned now, what would keep it from going out, and which of two hours is meant, so that the other can be chosen. */
export function PlanMade({ planned, plan, onPlanned, close }: MadeProps) {
  const { problems, note, plan: made } = planned;
  const other = made?.which && OTHER[made.which];
  const chooseOther = async () => {
    if (!made) return;
    const { act, day, time, entries, bundle } = made;
    const outcome = await plan({ act, day, time, entries, replaces: bundle, second: other === 'second' });
    if (outcome?.kind === 'planned') onPlanned(outcome.planned);
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} role="status">
          {made && <Typography tag="p">{`${made.inWords}.`}</Typography>}
          {note !== undefined && <Typography tag="p">{note}</Typography>}
          {problems.length > 0 && (
            <>
              <Typography tag="p" fontWeight="semiBold">
                As it is now, it could not. Put this right before then:
              </Typography>
              <Reasons reasons={problems} />
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        {other ? (
          <Button variant="tertiary" onClick={() => void chooseOther()}>
            {`I mean the ${other}`}
          </Button>
        ) : (
          <span />
        )}
        <Button onClick={close}>Done</Button>
      </Modal.Footer>
    </>
  );
}

const OTHER = { first: 'second', second: 'first' } as const;
