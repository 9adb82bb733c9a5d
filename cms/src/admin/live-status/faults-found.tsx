import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { lastCheckInWords } from './last-check-in-words';
import type { LastCheck } from './use-last-check';

/** What the last check of every page found on the public pages of an entry; nothing where none looked at them as they are. */
export function FaultsFound({ check }: { readonly check: LastCheck }) {
  const words = lastCheckInWords(check);
  if (words === undefined) return null;
  const faulty = check.pages.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return <Typography textColor="neutral600">{words}</Typography>;
  return (
    <Box background="warning100" borderColor="warning200" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography>{words}</Typography>
        {faulty.map(({ address, faults }) => (
          <Fragment key={address}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {faults.map(({ message, element }, index) => (
                <li key={`${message} ${String(index)}`}>
                  <Typography>{message}</Typography>
                  {element !== undefined && (
                    <Typography tag="code" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                      {` ${element}`}
                    </Typography>
                  )}
                </li>
              ))}
            </Flex>
            <Link href={address} isExternal>
              Open the page
            </Link>
          </Fragment>
        ))}
        <Typography variant="pi" textColor="neutral600">
          What nothing in this form puts right, tell whoever looks after the site.
        </Typography>
      </Flex>
    </Box>
  );
}
