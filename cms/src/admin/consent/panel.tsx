import { Flex, Typography } from '@strapi/design-system';
import { textIn, type SidePanel } from '../content-manager';
import { ConsentDialogs } from './dialogs';
import { CONSENT } from './may-save';
import { PartsList } from './parts-list';
import { countsInWords, draftsThatHold, type Reach } from './reach';
import { useReach } from './use-reach';

/** What readers see with this consent, and what still holds something that they may not see. */
export const WhatRestsOnIt: SidePanel = ({ model, documentId, document }) => {
  if (model !== CONSENT) return null;
  const id = documentId ?? textIn(document, 'documentId');
  const content =
    id === undefined ? (
      <Typography>Save it first. Then choose it in the story, or at the quote, picture or film.</Typography>
    ) : (
      <>
        <Reached document={id} version={textIn(document, 'updatedAt') ?? ''} />
        <ConsentDialogs document={id} isWithdrawn={textIn(document, 'withdrawnOn') !== undefined} />
      </>
    );
  return { title: 'What rests on it', content };
};

function Reached({ document, version }: { readonly document: string; readonly version: string }) {
  const { answer, failed } = useReach(document, version);
  if (!answer)
    return <Typography role="status">{failed ? 'The CMS does not answer just now.' : 'Looking …'}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography role="status">{inWords(answer)}</Typography>
      {answer.state === 'valid' ? (
        <>
          <PartsList title="Public with it" parts={answer.parts.filter(({ isPublic }) => isPublic)} named />
          <PartsList title="Not shown to readers" parts={draftsThatHold(answer.parts)} named />
        </>
      ) : (
        <PartsList title="To remove there" parts={answer.parts} named />
      )}
    </Flex>
  );
}

function inWords({ state, parts }: Reach): string {
  const counts = countsInWords(parts);
  if (state === 'valid') return counts === '' ? 'Nothing uses this consent yet.' : `${counts} rest on it.`;
  const why = {
    'not yet given': 'The consent is not given yet.',
    ended: 'The consent has ended.',
    withdrawn: 'The consent was withdrawn.',
  }[state];
  return counts === ''
    ? `${why} Nothing holds anything of it any more.`
    : `${why} No reader sees what rests on it. It still stands in the entries below: remove it there.`;
}
