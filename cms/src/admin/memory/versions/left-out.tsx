import { Box, Typography } from '@strapi/design-system';
import type { Gone } from './version';

/** What of an earlier version does not exist any more; nothing where all of it does. */
export function LeftOut({ gone, isBack }: { readonly gone: readonly Gone[]; readonly isBack: boolean }) {
  if (gone.length === 0) return null;
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Typography tag="h3" variant="delta">
        {isBack ? 'This was left out' : 'This cannot be brought back'}
      </Typography>
      <ul>
        {gone.map(({ field, what }) => (
          <li key={`${field} ${what}`}>
            <Typography>
              {field}: {what}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
