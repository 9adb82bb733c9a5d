import { useForm } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { textIn, type SidePanel } from '../content-manager';
import { useKeptText } from '../kept-text';
import { isPublicType } from '../public-types';
import { Quote } from '../quote';
import { NoteDialog } from './note-dialog';
import { requestInWords, type Request } from './review-in-words';
import { useReview, type ReviewActs, type ReviewAnswer } from './use-review';

/** Types that are public as soon as they are saved: there is no draft to look at. */
const WITHOUT_DRAFTS: ReadonlySet<string> = new Set(['api::redirect.redirect']);

/** Whether somebody has said that the draft is ready; saying so, and answering. */
export const Review: SidePanel = (props) => {
  if (!isPublicType(props.model) || WITHOUT_DRAFTS.has(props.model) || props.activeTab === 'published') return null;
  const document = props.documentId ?? textIn(props.document, 'documentId');
  if (document === undefined) return null;
  const published = props.meta?.availableStatus?.map(({ publishedAt }) => publishedAt ?? '').join(' ') ?? '';
  const version = `${textIn(props.document, 'updatedAt') ?? ''} ${published}`;
  // Readers have the draft as it is: there is nothing to ask for.
  if (textIn(props.document, 'status') === 'published') return null;
  return {
    title: 'Review',
    content: <Asked model={props.model} document={document} version={version} />,
  };
};

interface AskedProps {
  readonly model: string;
  readonly document: string;
  readonly version: string;
}

function Asked({ model, document, version }: AskedProps) {
  const { answer, failed, problem, isSending, acts } = useReview(model, document, version);
  if (!answer)
    return (
      <Typography textColor="neutral600">{failed ? 'This CMS does not answer just now.' : 'Looking …'}</Typography>
    );
  const { request } = answer;
  const words = requestInWords(request);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography role="status">{words === '' ? 'Nobody has asked for this to be published.' : words}</Typography>
      {request && words !== '' && <Notes {...request} />}
      <Offers {...answer} entry={`${model} ${document}`} acts={acts} isSending={isSending} />
      {problem !== '' && (
        <Typography role="alert" textColor="danger600">
          {problem}
        </Typography>
      )}
    </Flex>
  );
}

function Notes({ note, answer, by, answeredBy, isMine }: Request) {
  return (
    <>
      {note !== '' && <Said label={isMine ? 'Your note' : `${by} says`}>{note}</Said>}
      {answer !== '' && <Said label={`${answeredBy} says`}>{answer}</Said>}
    </>
  );
}

interface OffersProps extends ReviewAnswer {
  /** Names the entry among others. */
  readonly entry: string;
  readonly acts: ReviewActs;
  readonly isSending: boolean;
}

function Offers({ entry, mayAsk, mayPublish, request, acts, isSending }: OffersProps) {
  const modified = useForm('Review', (form) => form.modified);
  const [open, setOpen] = useKeptText(`review dialog ${entry}`);
  const isOpen = request?.state === 'open';
  const close = () => setOpen('');
  return (
    <>
      {mayAsk && !isOpen && (
        <Button
          variant="secondary"
          startIcon={<Check />}
          disabled={modified || isSending}
          onClick={() => setOpen('ask')}
          fullWidth
        >
          Ready for review
        </Button>
      )}
      {mayAsk && !isOpen && modified && (
        <Typography variant="pi" textColor="neutral600">
          Save it first, so that your colleagues see what you typed.
        </Typography>
      )}
      {isOpen && mayPublish && !request.isMine && (
        <Button variant="secondary" disabled={isSending} onClick={() => setOpen('back')} fullWidth>
          Send back with a note
        </Button>
      )}
      {isOpen && request.isMine && (
        <Button variant="tertiary" disabled={isSending} onClick={() => void acts.takeBack()} fullWidth>
          Take the request back
        </Button>
      )}
      {open === 'ask' && <NoteDialog {...ASK} entry={entry} send={acts.ask} close={close} />}
      {open === 'back' && <NoteDialog {...BACK} entry={entry} send={acts.sendBack} close={close} />}
    </>
  );
}

const ASK = {
  title: 'Ready for review',
  text: 'Whoever may publish this is told by mail and on their home page. You can go on changing it.',
  label: 'A note for them (optional)',
  action: 'Ask for publishing',
  isRequired: false,
};

const BACK = {
  title: 'Send back with a note',
  text: 'Whoever asked is told by mail and on their home page. The draft stays as it is.',
  label: 'What is to be done',
  action: 'Send back',
  isRequired: true,
};

function Said({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" textColor="neutral600" tag="p">{`${label}:`}</Typography>
      <Quote>{children}</Quote>
    </Flex>
  );
}
