import { Box, Checkbox, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useDocumentLayout, useEntry, type SidePanel } from '../content-manager';
import { Hidden } from '../hidden';
import { choose, showFullForm, useFullForm } from './open-sections';
import { useFilledIn } from './form-section';
import { anchorOf } from './section-heading';
import { fieldsIn, sectionOf, type Section } from './sections';

/** How long a section may take to open before it is scrolled to, in milliseconds. */
const OPENING_MS = 50;

/** The sections of the form, each with how much of it is filled in; and whether all of them are shown open. */
export const FormContents: SidePanel = () => {
  const sections = useSections();
  return sections.length === 0 ? null : { title: 'In this form', content: <Contents sections={sections} /> };
};

function useSections(): readonly Section[] {
  const { edit } = useDocumentLayout(useEntry().model);
  return edit.layout.flat(2).flatMap((field) => sectionOf(field) ?? []);
}

function Contents({ sections }: { readonly sections: readonly Section[] }) {
  const full = useFullForm();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box tag="nav" aria-label="Sections of the form">
        <List>
          {sections.map((section) => (
            <Line key={section.first} section={section} />
          ))}
        </List>
      </Box>
      <Checkbox checked={full} onCheckedChange={(checked: boolean | 'indeterminate') => showFullForm(checked === true)}>
        Open all sections
      </Checkbox>
    </Flex>
  );
}

function Line({ section }: { readonly section: Section }) {
  const { model } = useEntry();
  const filled = useFilledIn(section);
  const go = () => {
    choose(model, section.title, true);
    window.setTimeout(() => {
      const heading = document.getElementById(anchorOf(section));
      heading?.scrollIntoView({ block: 'start' });
      heading?.querySelector('button')?.focus({ preventScroll: true });
    }, OPENING_MS);
  };
  return (
    <li>
      <Go type="button" onClick={go}>
        <span>{section.title}</span>
        <Count>
          {filled}/{fieldsIn(section).length}
          <Hidden> filled in</Hidden>
        </Count>
      </Go>
    </li>
  );
}

const List = styled.ul`
  list-style: none;
`;

const Go = styled.button`
  background: none;
  border: 0;
  color: ${({ theme }) => theme.colors.primary700};
  cursor: pointer;
  display: flex;
  font: inherit;
  font-size: 1.3rem;
  gap: 0.8rem;
  justify-content: space-between;
  line-height: 1.4;
  min-height: 2.4rem;
  padding: 0.3rem 0;
  text-align: start;
  width: 100%;

  &:hover span:first-child {
    text-decoration: underline;
  }
`;

const Count = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-variant-numeric: tabular-nums;
`;
