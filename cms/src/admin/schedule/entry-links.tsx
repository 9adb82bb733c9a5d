import { styled } from 'styled-components';
import { To } from '../home-page/parts';
import type { PlannedEntry } from './plan';

/** The entries of a plan, each a link to its form on a line of its own that a finger meets (WCAG 2.2, 2.5.8). */
export function EntryLinks({ entries }: { readonly entries: readonly PlannedEntry[] }) {
  return entries.map(({ href, title }) => (
    <Line key={href}>
      <To href={href}>{title}</To>
    </Line>
  ));
}

const Line = styled.div`
  min-height: 2.6rem;
  overflow-wrap: anywhere;
  padding-block: 0.3rem;
`;
