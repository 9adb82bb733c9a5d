import { useAuth } from '@strapi/strapi/admin';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { textIn, type SidePanel } from '../content-manager';
import { entryOf, forgetForm, keyOf } from './kept-forms';
import { OfferLeft } from './offer-left';
import { useThisTab } from './tab';
import { useKeptForm } from './use-kept-form';
import { useSavedElsewhere, type Saved } from './use-saved-elsewhere';
import { noteOpen, overwriteOthers } from './versions';

/** What was typed before and not saved, and what somebody else saved meanwhile; nothing where there is nothing to say. */
export const Unsaved: SidePanel = (props) => {
  const person = useAuth('Unsaved', ({ user }) => String(user?.id ?? ''));
  const { model, document, documentId } = props;
  const version = textIn(document, 'updatedAt') ?? '';
  const kept = useKeptForm(entryOf(person, model, documentId), version);
  const elsewhere = useSavedElsewhere(model, documentId ?? textIn(document, 'documentId'), version);

  useEffect(() => noteOpen({ model, document: documentId }, kept.key, version), [model, documentId, kept.key, version]);
  useForgottenOnceMade(entryOf(person, model, undefined), documentId, textIn(document, 'createdAt'));

  if (props.activeTab === 'published' || (!kept.before && !kept.left.offered && !elsewhere)) return null;
  return {
    title: 'Not to be lost',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {elsewhere && (
          <SavedElsewhere saved={elsewhere} onOverwrite={() => overwriteOthers({ model, document: documentId })} />
        )}
        {kept.before && <TypedBefore {...kept} at={kept.before.at} />}
        {kept.left.offered && !kept.isBack && (
          <OfferLeft {...kept.left} left={kept.left.offered} isNew={version === ''} />
        )}
      </Flex>
    ),
  };
};

/** How long after it was made an entry counts as the new one that was just being written, in milliseconds. */
const JUST_MADE_MS = 10_000;

/** Forgets what was kept of a new entry once it has become one. */
function useForgottenOnceMade(entry: string, document: string | undefined, madeAt: string | undefined): void {
  const tab = useThisTab();
  useEffect(() => {
    if (
      tab !== undefined &&
      document !== undefined &&
      madeAt !== undefined &&
      Date.now() - Date.parse(madeAt) < JUST_MADE_MS
    )
      forgetForm(keyOf(entry, tab));
  }, [entry, tab, document, madeAt]);
}

function SavedElsewhere({ saved, onOverwrite }: { readonly saved: Saved; readonly onOverwrite: () => void }) {
  const [mine, setMine] = useState(false);
  return (
    <Box role="status">
      <Typography tag="p">
        {`${saved.by || 'Somebody'} saved this at ${clock.format(new Date(saved.at))}, after you opened it. `}
        {mine
          ? 'Your next save writes over it.'
          : 'If you save now, nothing is written over: the form shows that version, and yours is kept beside it.'}
      </Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Link href={window.location.href} isExternal>
          See that version
        </Link>
        {!mine && (
          <Button
            variant="secondary"
            onClick={() => {
              onOverwrite();
              setMine(true);
            }}
          >
            Write over it
          </Button>
        )}
      </Flex>
    </Box>
  );
}

interface TypedBeforeProps {
  readonly at: number;
  readonly isBack: boolean;
  readonly putBack: () => void;
  readonly throwAway: () => void;
}

function TypedBefore({ at, isBack, putBack, throwAway }: TypedBeforeProps) {
  const when = dayAndClock.format(new Date(at));
  return (
    <Box role="status">
      <Typography tag="p">
        {isBack
          ? `What you typed on ${when}, and did not save, is back in the form.`
          : `You typed something on ${when}, and did not save it. It is kept, and is not in the form now.`}
      </Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        {!isBack && (
          <Button variant="secondary" onClick={putBack}>
            Put it back
          </Button>
        )}
        <Button variant="tertiary" onClick={throwAway}>
          {isBack ? 'Take it out again' : 'Throw it away'}
        </Button>
      </Flex>
    </Box>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});
