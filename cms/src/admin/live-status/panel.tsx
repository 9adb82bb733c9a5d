import { useNotification } from '@strapi/strapi/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { textIn, type PanelProps, type SidePanel } from '../content-manager';
import { isPublicType } from '../public-types';
import { AlsoOn } from './also-on';
import { FaultsFound } from './faults-found';
import { statusInWords } from './status-in-words';
import { useLastCheck } from './use-last-check';
import { useLiveStatus, type LiveStatus } from './use-live-status';

/** Whether the public can see the entry, since when, where; or why not. */
export const OnThePublicSite: SidePanel = (props) =>
  isPublicType(props.model) ? { title: 'On the public site', content: <Status {...props} /> } : null;

function Status({ model, documentId, document, collectionType, meta }: PanelProps) {
  const saved = documentId ?? textIn(document, 'documentId');
  const published = meta?.availableStatus?.map(({ publishedAt }) => publishedAt ?? '').join(' ') ?? '';
  const version = `${textIn(document, 'updatedAt') ?? ''} ${published} ${collectionType}`;
  const status = useLiveStatus(model, saved, version);
  const check = useLastCheck(model, saved, version);
  useToldOnceLive(status);
  if (saved === undefined) return <Typography>Not saved yet. Nobody outside can see it.</Typography>;
  if (!status) return <Typography textColor="neutral600">Looking …</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography role="status">{statusInWords(status, textIn(document, 'status') === 'modified')}</Typography>
      {status.state !== 'unknown' &&
        status.problems.map(({ message }) => (
          <Box key={message} background="danger100" padding={3} hasRadius>
            <Typography variant="pi" textColor="danger700">
              {message}
            </Typography>
          </Box>
        ))}
      {status.addresses.map((address) => (
        <Link key={address} href={address} isExternal>
          {address.replace(/^https?:\/\//, '')}
        </Link>
      ))}
      <AlsoOn {...status.alsoOn} />
      {check && status.state === 'live' && <FaultsFound check={check} />}
    </Flex>
  );
}

/** Says once that what was published is live, wherever on the page the editor looks; not of what was live before. */
function useToldOnceLive(status: LiveStatus | undefined): void {
  const { toggleNotification } = useNotification();
  const before = useRef<LiveStatus>();
  useEffect(() => {
    const earlier = before.current;
    before.current = status;
    if (!earlier || earlier.state === 'unknown' || status?.state !== 'live' || status.since === earlier.since) return;
    const [address] = status.addresses;
    toggleNotification({
      type: 'success',
      message: 'It is live on the public site.',
      ...(address !== undefined && { link: { url: address, label: 'Open the page', target: '_blank' } }),
    });
  }, [status, toggleNotification]);
}
