import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import { lastCheckInWords } from './last-check-in-words';
import type { LastCheck } from './use-last-check';

/** So many faults of a page are shown; what is wrong more often is often wrong in the same way. */
const SHOWN = 5;

/** What the last check of every page found on the public pages of an entry; nothing where none looked at them as they are. */
export function FaultsFound({ check }: { readonly check: LastCheck }) {
  const words = lastCheckInWords(check);
  if (words === undefined) return null;
  const faulty = check.pages.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return <Typography textColor="neutral600">{words}</Typography>;
  return (
    <Box background="warning100" borderColor="warning200" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="semiBold" variant="pi" textColor="neutral800">
          {words}
        </Typography>
        {faulty.map(({ address, faults }) => (
          <Fragment key={address}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {faults.slice(0, SHOWN).map(({ message, element }, index) => (
                <li key={`${message} ${String(index)}`}>
                  <Typography variant="pi" textColor="neutral800">
                    {message}
                  </Typography>
                  {element !== undefined && <Element>{element}</Element>}
                </li>
              ))}
              {faults.length > SHOWN && <li>{`and ${faults.length - SHOWN} more`}</li>}
            </Flex>
            <Link href={address} isExternal>
              Open the page
            </Link>
          </Fragment>
        ))}
        <Typography variant="pi" textColor="neutral700">
          What nothing in this form puts right, tell whoever looks after the site.
        </Typography>
      </Flex>
    </Box>
  );
}

const Element = styled.code`
  color: ${({ theme }) => theme.colors.neutral700};
  display: block;
  font-family: monospace;
  font-size: 1.1rem;
  line-height: 1.4;
  margin-block-start: 0.2rem;
  overflow-wrap: anywhere;
`;
