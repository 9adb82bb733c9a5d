import { Link, useLocation, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useDocumentLayout } from '../content-manager';
import { isPublicType } from '../public-types';
import { isChosen, savedFilters, searchWith } from './saved-filters';

/** The saved filters of a list, as links, where it has some; and marks for the style of all lists. */
export function FilterLinks() {
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const { list } = useDocumentLayout(slug);
  const filters = savedFilters(slug, new Date());
  const hasTwoStatuses = isPublicType(slug) && list.options.draftAndPublish === true;
  const marks = { 'data-list-of-entries': hasTwoStatuses ? 'two-statuses' : '' };
  if (filters.length === 0) return <span hidden {...marks} />;
  return (
    <Row aria-label="Show" data-saved-filters="" {...marks}>
      {filters.map((filter) => (
        <Filter
          key={filter.label}
          to={{ search: searchWith(filter, search) }}
          aria-current={isChosen(filter, search) ? 'page' : undefined}
        >
          {filter.label}
        </Filter>
      ))}
    </Row>
  );
}

const Row = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
`;

const Filter = styled(Link)`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.4;
  padding: 0.5rem 1.2rem;
  text-decoration: none;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;
