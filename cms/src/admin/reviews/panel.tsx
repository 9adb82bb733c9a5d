import { useForm } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { textIn, useDocument, type PanelProps, type SidePanel } from '../content-manager';
import { useAnswer } from '../home-page/use-answer';
import { inWords, StillRight } from './still-right';

/** How often is asked while somebody looks, in milliseconds. */
const EVERY_MS = 15_000;

/** What the CMS tells of the review of an entry (`cms/src/reviews/routes.ts`). */
interface Review {
  readonly mayConfirm: boolean;
  readonly reviewedOn: string | null;
  readonly reviewBy: string | null;
}

/** When the entry was looked at last, and that it is still right. Only of what is public, for those who may publish it. */
export const Checked: SidePanel = (props) => {
  const document = props.documentId ?? textIn(props.document, 'documentId');
  const version = textIn(props.document, 'updatedAt') ?? '';
  const path = `/reviews/of/${props.model}/${document ?? 'new'}?${new URLSearchParams({ version }).toString()}`;
  const { answer, askAgain } = useAnswer<Review>(path, EVERY_MS);
  if (document === undefined || props.activeTab !== 'draft' || !answer?.mayConfirm) return null;
  return {
    title: 'Is it still right?',
    content: <Days props={props} document={document} review={answer} askAgain={askAgain} />,
  };
};

interface DaysProps {
  readonly props: PanelProps;
  readonly document: string;
  readonly review: Review;
  readonly askAgain: () => void;
}

function Days({ props: { model, collectionType }, document, review, askAgain }: DaysProps) {
  const { reviewedOn, reviewBy } = review;
  const modified = useForm('Checked', (form) => form.modified);
  const { refetch } = useDocument({ model, collectionType, documentId: document });
  const done = () => {
    askAgain();
    // The form holds the days too.
    refetch();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography role="status">
        {reviewedOn === null ? 'Nobody has checked it yet.' : `Last checked on ${inWords(reviewedOn)}.`}
        {reviewBy !== null && ` Check it again by ${inWords(reviewBy)}.`}
      </Typography>
      <Box>
        <StillRight type={model} document={document} disabled={modified} onDone={done} />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {modified
          ? 'Save first, or discard what you typed.'
          : 'Readers see the day. Nothing else of the draft goes out with it.'}
      </Typography>
    </Flex>
  );
}
