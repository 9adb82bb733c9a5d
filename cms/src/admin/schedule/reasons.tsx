import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** What keeps something from being done, one obstacle a line. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <Box background="danger100" padding={3} hasRadius>
      <List>
        {reasons.map((reason) => (
          <li key={reason}>
            <Typography variant="pi" textColor="danger700">
              {reason}
            </Typography>
          </li>
        ))}
      </List>
    </Box>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  list-style: none;
  overflow-wrap: anywhere;
`;
