import { TextInput } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A field for a day or a time of day. What the browser draws in it is as light or as dark as the panel. */
export const MomentInput = styled(TextInput)`
  color-scheme: ${({ theme }) => theme.colorScheme};
`;
