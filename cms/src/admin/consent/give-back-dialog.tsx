import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { List, Part, Small, To } from '../home-page/parts';
import { UntilGone } from './until-gone';
import { useAct } from './use-act';

interface GivenBack {
  readonly pages: number;
  readonly parts: number;
  /** What stays away, and why. */
  readonly refused: readonly { readonly title: string; readonly href: string; readonly reason: string }[];
}

interface Props {
  /** The consent's id. */
  readonly document: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks whether a consent was withdrawn by mistake, and brings back what went with it. */
export function GiveBackDialog({ document, onDone, onClose }: Props) {
  const { act, isBusy, answer, problem } = useAct<GivenBack>(`/consents/${document}/give-back`, onDone);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {answer ? (
            <Result {...answer} />
          ) : (
            <Typography tag="p">
              Only do this where the person did not withdraw, or agreed anew. What went with the consent and still
              stands in its entries is public again at once, at the same addresses. Earlier versions that were erased
              stay erased.
            </Typography>
          )}
          <Typography role="alert" textColor="danger600">
            {problem}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {answer ? 'Done' : 'Cancel'}
        </Button>
        {!answer && (
          <Button loading={isBusy} onClick={() => void act({})}>
            The person agrees: bring it back
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

function Result({ refused }: GivenBack) {
  return (
    <>
      <UntilGone what="It is public again." />
      {refused.length > 0 && (
        <Part title="What stays away, and why">
          <List>
            {refused.map(({ title, href, reason }) => (
              <li key={href}>
                <To href={href}>{title}</To>
                <Small>{reason}</Small>
              </li>
            ))}
          </List>
        </Part>
      )}
    </>
  );
}
