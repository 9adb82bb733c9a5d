import { useForm } from '@strapi/strapi/admin';
import { Box, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useEffect, useId } from 'react';
import { styled } from 'styled-components';
import { useEntry, useDocument, type FieldProps } from '../content-manager';
import { choose, useChoice, useFullForm } from './open-sections';
import { isFilled, type Section } from './sections';

/** The heading of a section of the form, which opens and closes it. A closed one opens itself where something in it is wrong. */
export function SectionHeading({ attribute }: FieldProps) {
  const section = attribute['section'] as Section;
  const { model } = useEntry();
  const filled = useFilledIn(section);
  const wrong = useForm('SectionHeading', ({ errors }) => section.fields.some(({ name }) => name in errors));
  const choice = useChoice(model, section.title);
  const full = useFullForm();
  const open = choice ?? (section.optional !== true || full || filled > 0);
  const id = useId();

  useEffect(() => {
    if (wrong) choose(model, section.title, true);
  }, [wrong, model, section.title]);

  const state = filled > 0 ? filledInWords(filled, section) : section.optional ? 'Optional' : '';

  return (
    <Box
      id={anchorOf(section)}
      data-section-heading={open ? 'open' : 'closed'}
      data-fields={section.fields.map(({ name }) => name).join(' ')}
      tabIndex={-1}
    >
      <Typography tag="h2" variant="beta">
        <Toggle
          type="button"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => choose(model, section.title, !open)}
        >
          <span>{section.title}</span>
          <State id={id}>{state}</State>
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

const filledInWords = (filled: number, { fields }: Section): string => `${filled} of ${fields.length} filled in`;

/** How many fields of a section hold something, as the form stands now; what is saved counts for relations. */
export function useFilledIn({ fields }: Section): number {
  const { model, collectionType, id } = useEntry();
  const isNew = id === undefined && collectionType !== 'single-types';
  const { document } = useDocument({ model, collectionType, documentId: id }, { skip: isNew });
  return useForm('SectionHeading', ({ values }) => {
    const form = values as Readonly<Record<string, unknown>>;
    return fields.filter(({ name, type }) => isFilled(form[name]) || (type === 'relation' && isSaved(document?.[name])))
      .length;
  });
}

/** Whether a relation of the saved entry leads somewhere: the content manager tells how many there are. */
function isSaved(relation: unknown): boolean {
  if (typeof relation !== 'object' || relation === null) return false;
  return 'count' in relation ? Number(relation.count) > 0 : true;
}

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
