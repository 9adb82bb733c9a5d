import { Box, Flex, Typography } from '@strapi/design-system';
import { AlsoOn } from '../live-status/also-on';
import type { LiveStatus } from '../live-status/use-live-status';
import { inWords } from './in-words';

interface Props {
  readonly status: LiveStatus;
  readonly isDeleted: boolean;
  /** What the editor says so far that readers find instead. */
  readonly instead: { readonly to: string; readonly message: string };
}

/** What readers will find where an entry stood, and which other pages change with it, before it is taken down or deleted. */
export function WhatReadersFind({ status, isDeleted, instead }: Props) {
  if (status.state === 'not public' || status.state === 'taken down') return null;
  const [address] = status.addresses;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {address !== undefined && (
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {`Who comes to ${new URL(address).pathname} will ${inWords(instead, isDeleted)}.`}
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
