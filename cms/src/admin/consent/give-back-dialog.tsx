import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { List, Part, Small, To } from '../home-page/parts';
import { useAnswer } from '../home-page/use-answer';
import { FilesList, PartsList } from './parts-list';
import { pagesThatGo, partsThatGo, type ComesBack, type Refused } from './reach';
import { UntilGone } from './until-gone';
import { useAct } from './use-act';

interface Props {
  /** The consent's id. */
  readonly document: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Lists what comes back where a consent was withdrawn by mistake, asks once, and brings it back. */
export function GiveBackDialog({ document, onDone, onClose }: Props) {
  const { act, isBusy, answer, problem } = useAct<Pick<ComesBack, 'refused'>>(
    `/consents/${document}/give-back`,
    onDone,
  );
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {answer ? (
            <>
              <UntilGone what="It is public again." />
              <StaysAway refused={answer.refused} />
            </>
          ) : (
            <>
              <Typography tag="p">
                Only do this if the person did not withdraw, or has agreed again. What went with the consent and still
                stands in its entries is public again at once, at the same addresses. Earlier versions that were erased
                stay erased.
              </Typography>
              <WhatComesBack document={document} />
            </>
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

function WhatComesBack({ document }: Pick<Props, 'document'>) {
  const { answer, failed } = useAnswer<ComesBack>(`/consents/${document}/comes-back`);
  if (!answer)
    return (
      <Typography role="status">
        {failed
          ? 'The list of what comes back cannot be shown just now. You can bring it back all the same.'
          : 'Looking what comes back …'}
      </Typography>
    );
  const { parts, files, refused } = answer;
  return (
    <>
      {parts.length + files.length === 0 && <Typography tag="p">{NOTHING[answer.state]}</Typography>}
      <PartsList title="Pages that come back" parts={pagesThatGo(parts)} />
      <PartsList title="What comes back on pages that stayed" parts={partsThatGo(parts)} named />
      <FilesList title="Files that come back, in all sizes" files={files} />
      <StaysAway refused={refused} />
    </>
  );
}

/** Why nothing comes back, as the consent would stand then. */
const NOTHING: Readonly<Record<ComesBack['state'], string>> = {
  valid: 'Nothing comes back: nothing that it covers stands in an entry that is published.',
  'not yet given': 'Nothing comes back: the consent is not given yet.',
  ended: 'Nothing comes back: the consent has ended meanwhile.',
  withdrawn: 'Nothing comes back.',
};

function StaysAway({ refused }: { readonly refused: readonly Refused[] }) {
  if (refused.length === 0) return null;
  return (
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
  );
}
