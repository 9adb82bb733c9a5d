import { useForm, useNotification } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Eye, ExternalLink } from '@strapi/icons';
import { useRef, useState } from 'react';
import { textIn, type SidePanel } from '../content-manager';
import { BesideTheForm } from './beside-the-form';
import { usePreviews } from './previews';
import { SendALink } from './send-a-link';

/** The types that no page shows before they are public, or ever. */
const WITHOUT: ReadonlySet<string> = new Set([
  'api::consent.consent',
  'api::suggestion.suggestion',
  'api::redirect.redirect',
  'api::search-words.search-words',
  'api::word-to-avoid.word-to-avoid',
]);

/** The draft as readers will see it: in a tab, beside the form, and for others by a link. */
export const Preview: SidePanel = (props) => {
  if (WITHOUT.has(props.model) || props.activeTab === 'published') return null;
  const document = props.documentId ?? textIn(props.document, 'documentId');
  const content =
    document === undefined ? (
      <Typography>Save it first. Then you can see it here as readers will.</Typography>
    ) : (
      <Offers model={props.model} document={document} saved={textIn(props.document, 'updatedAt') ?? ''} />
    );
  return { title: 'Preview', content };
};

interface OffersProps {
  readonly model: string;
  readonly document: string;
  /** Whatever is another one after each save. */
  readonly saved: string;
}

function Offers({ model, document, saved }: OffersProps) {
  const modified = useForm('Preview', (form) => form.modified);
  const previews = usePreviews({ type: model, document });
  const openTab = useOpenTab(previews.make);
  const [isBeside, setBeside] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setBeside(false);
    toggle.current?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button variant="secondary" startIcon={<ExternalLink />} disabled={modified} onClick={openTab} fullWidth>
        See it in a new tab
      </Button>
      <Button
        ref={toggle}
        variant="tertiary"
        startIcon={<Eye />}
        aria-expanded={isBeside}
        onClick={() => setBeside(!isBeside)}
        fullWidth
      >
        {isBeside ? 'Close it again' : 'Beside the form'}
      </Button>
      <SendALink previews={previews} disabled={modified} />
      <Typography variant="pi" textColor="neutral600" role="status">
        {modified
          ? 'Save first: what you typed since is not in it.'
          : 'It shows the draft as it is saved. Nobody else sees it.'}
      </Typography>
      {isBeside && <BesideTheForm previews={previews} saved={saved} modified={modified} onClose={close} />}
    </Flex>
  );
}

/** Opens the preview in a tab of its own. The tab is opened before its address is known: browsers open none later. */
function useOpenTab(make: () => Promise<string>): () => void {
  const { toggleNotification } = useNotification();
  const open = async () => {
    const tab = window.open('', '_blank');
    try {
      const address = await make();
      if (tab) {
        tab.opener = null;
        tab.location.replace(address);
      }
    } catch (error) {
      tab?.close();
      toggleNotification({ type: 'danger', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return () => void open();
}
