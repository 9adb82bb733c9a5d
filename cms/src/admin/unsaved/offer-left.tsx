import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { textIn, useDocumentLayout, useEntry } from '../content-manager';
import type { LeftForm } from './kept-forms';
import { leftInWords } from './left-in-words';

interface OfferLeftProps {
  readonly left: LeftForm;
  readonly isNew: boolean;
  continueWith: () => void;
  leave: () => void;
  throwAway: () => void;
}

/** Offers what somebody typed in a tab that is gone, and did not save. */
export function OfferLeft({ left, isNew, continueWith, leave, throwAway }: OfferLeftProps) {
  const { mainField } = useDocumentLayout(useEntry().model).edit.settings;
  const title = textIn({ ...left.values }, mainField);
  return (
    <Box role="status">
      <Typography tag="p">{leftInWords(left.at, isNew, title)}</Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Button variant="secondary" onClick={continueWith}>
          Continue with it
        </Button>
        <Button variant="tertiary" onClick={leave}>
          Leave it for now
        </Button>
        <Button variant="tertiary" onClick={throwAway}>
          Throw it away
        </Button>
      </Flex>
    </Box>
  );
}
