import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, ExternalLink, Pencil, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Hidden } from '../../hidden';
import type { ListStatus } from './list-status';
import { statusInWords, type Mark } from './status-in-words';
import { useListStatus } from './use-list-status';

interface Props {
  readonly model: string;
  readonly document: string;
  /** What the list knows of it by itself: `draft`, `published` or `modified`. */
  readonly own: ListStatus['own'];
  readonly changed: string;
}

/** What the public sees of an entry, in words behind a sign, with a link to its page where one is live. */
export function StatusCell({ model, document, own, changed }: Props) {
  const known = useListStatus(model, document, changed);
  const status = known ?? { own, state: 'unknown' as const };
  const { mark, words } = statusInWords(status);
  return (
    <Flex gap={2} alignItems="flex-start" data-on-the-site={mark}>
      <Sign mark={mark} />
      <Typography textColor="neutral800">{words}</Typography>
      {status.address !== undefined && (
        // Elsewhere in its row a press opens the form.
        <PublicPage href={status.address} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>
          <ExternalLink aria-hidden />
          <Hidden>{`The public page, ${new URL(status.address).pathname}, in a new tab`}</Hidden>
        </PublicPage>
      )}
    </Flex>
  );
}

const SIGNS = {
  draft: { Icon: Pencil, color: 'neutral600' },
  waiting: { Icon: Clock, color: 'primary600' },
  live: { Icon: CheckCircle, color: 'success600' },
  attention: { Icon: WarningCircle, color: 'danger600' },
} as const;

function Sign({ mark }: { readonly mark: Mark }) {
  const { Icon, color } = SIGNS[mark];
  return <Icon fill={color} aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />;
}

const PublicPage = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
  display: inline-flex;
  flex: none;
  margin: -0.4rem;
  padding: 0.6rem;
`;
