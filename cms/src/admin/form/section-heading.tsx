import { Box, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useId } from 'react';
import { styled } from 'styled-components';
import { fieldsIn, type Section } from './sections';

interface HeadingProps {
  readonly section: Section;
  /** How many of its fields hold something. */
  readonly filled: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The heading of a section of the form, with how much of it is filled in; a button that opens and closes it. */
export function SectionHeading({ section, filled, open, onToggle }: HeadingProps) {
  const id = useId();
  const { length } = fieldsIn(section);
  const unfilled = section.optional ? 'Optional' : '';
  return (
    <Box
      id={anchorOf(section)}
      data-section-heading={open ? 'open' : 'closed'}
      data-fields={fieldsIn(section)
        .map(({ name }) => name)
        .join(' ')}
      tabIndex={-1}
    >
      <Typography tag="h2" variant="beta">
        <Toggle type="button" aria-expanded={open} aria-describedby={id} onClick={onToggle}>
          <span>{section.title}</span>
          <State id={id}>{filled > 0 ? `${filled} of ${length} filled in` : unfilled}</State>
          {open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        </Toggle>
      </Typography>
      {open && section.help && (
        <Typography variant="pi" textColor="neutral600">
          {section.help}
        </Typography>
      )}
    </Box>
  );
}

/** Where links lead to a section. */
export const anchorOf = ({ first }: Section): string => `section-${first}`;

const Toggle = styled.button`
  align-items: center;
  background: none;
  border: 0;
  color: inherit;
  cursor: pointer;
  display: flex;
  font: inherit;
  gap: 1rem;
  min-height: 3.2rem;
  padding: 0;
  text-align: start;
  width: 100%;
`;

const State = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  flex: 1;
  font-size: 1.3rem;
  font-weight: 400;
`;
