import { Box, Flex, Typography } from '@strapi/design-system';
import type { PanelProps } from '../content-manager';
import { AlsoOn } from '../live-status/also-on';
import { useLiveStatus } from '../live-status/use-live-status';

/** What readers will find where an entry stood, and which other pages change with it, before it is taken down or deleted. */
export function WhatReadersFind({
  model,
  documentId,
  document,
  isDeleted,
}: PanelProps & { readonly isDeleted: boolean }) {
  const id = documentId ?? (typeof document?.['documentId'] === 'string' ? document['documentId'] : undefined);
  const status = useLiveStatus(model, id, '');
  if (!status || status.state === 'not public' || status.state === 'taken down') return null;
  const [address] = status.addresses;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {address !== undefined && (
        <Typography tag="p">
          {`Who comes to ${new URL(address).pathname} will read that ${isDeleted ? 'there is no such page' : 'the page was taken down'}. If something takes its place, make a redirect from there to it.`}
        </Typography>
      )}
      <Box>
        <AlsoOn {...status.alsoOn} />
      </Box>
      {status.state === 'unknown' && (
        <Typography tag="p">The publisher does not answer, so nobody can say just now which pages show it.</Typography>
      )}
    </Flex>
  );
}
