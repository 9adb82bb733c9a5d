import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { EntryLink } from './publisher-in-words';

/** A list without marks, one thing a line. */
export const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  list-style: none;
  padding: 0;
`;

const Title = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
  line-height: 1.45;
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

/** A link within the admin panel, in the words of a line. */
export function To({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return <Title to={href}>{children}</Title>;
}

/** An entry as a link to its form, with something said of it beneath. */
export function EntryLine({ entry, children }: { readonly entry: EntryLink; readonly children?: ReactNode }) {
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      {entry.href === undefined ? <Typography>{entry.title}</Typography> : <To href={entry.href}>{entry.title}</To>}
      <Small>
        {entry.kind === entry.title ? '' : `${entry.kind}. `}
        {children}
      </Small>
    </Flex>
  );
}

/** Words of less weight. */
export function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Typography tag="div" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

/** A heading within a widget. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

/** What marks a widget that has nothing to say: `home-page.css` hides all of it. */
export const Nothing = () => <span data-nothing-to-say="" />;

/** How many there are of each kind. */
export type CountsOf = Readonly<Record<string, number>>;

/** How many there are of each kind, with the kind's name; nothing where there are none. */
export function Counts({ title, counts }: { readonly title: string; readonly counts: CountsOf }) {
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return null;
  return (
    <Part title={title}>
      <Kinds>
        {kinds.map(([kind, count]) => (
          <li key={kind}>{`${kind}: ${String(count)}`}</li>
        ))}
      </Kinds>
    </Part>
  );
}

const Kinds = styled.ul`
  color: ${({ theme }) => theme.colors.neutral800};
  columns: 2;
  font-size: 1.4rem;
  line-height: 1.6;
`;
