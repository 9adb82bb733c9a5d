import { Box, Link, Typography } from '@strapi/design-system';
import type { LiveStatus } from './use-live-status';

/** The other public pages that show something of an entry; nothing where there are none. */
export function AlsoOn({ count, addresses }: LiveStatus['alsoOn']) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        <Typography>{count === 1 ? 'Shown on 1 other page' : `Shown on ${count} other pages`}</Typography>
      </summary>
      <Box tag="ul" paddingTop={1}>
        {addresses.map((address) => (
          <Box tag="li" key={address} style={{ overflowWrap: 'anywhere' }}>
            <Link href={address} isExternal>
              {new URL(address).pathname}
            </Link>
          </Box>
        ))}
        {count > addresses.length && <li>{`and ${count - addresses.length} more`}</li>}
      </Box>
    </details>
  );
}
