import { styled } from 'styled-components';

/** What somebody wrote, in their own words and lines. */
export const Quote = styled.blockquote`
  border-inline-start: 3px solid ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  padding-inline-start: 1.2rem;
  white-space: pre-line;
`;
