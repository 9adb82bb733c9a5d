import { useForm } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useContentManagerContext, type PanelProps, type SidePanel } from '../content-manager';
import type { FieldProblem } from './field-problem';
import { goToField } from './go-to-field';
import { labelOfField, type FormFields } from './label-of-field';
import { nestedErrors } from './nested-errors';
import { useProblems, type Found } from './use-problems';

/** What keeps the entry from going out, each a button that leads to its field. From the same rules as publishing itself. */
export const BeforePublishing: SidePanel = (props) => {
  if (props.activeTab === 'published') return null;
  const title = props.activeTab === null ? 'Before this can be saved' : 'Before this can go out';
  return { title, content: <Problems {...props} /> };
};

function Problems(props: PanelProps) {
  const found = useProblems(props);
  const setErrors = useForm('BeforePublishing', (form) => form.setErrors);
  const { layout } = useContentManagerContext();
  const problems = found.problems ?? [];
  const show = ({ path, message }: FieldProblem) => {
    setErrors(nestedErrors(problems));
    goToField(path, message);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box role="status">
        <Summary found={found} />
      </Box>
      {problems.length > 0 && (
        <List>
          {problems.map((problem) => (
            <li key={problem.path.join('.')}>
              <Problem type="button" onClick={() => show(problem)}>
                <strong>{labelOfField(problem.path, layout.edit as unknown as FormFields) || 'The whole entry'}</strong>
                <span>{problem.message}</span>
              </Problem>
            </li>
          ))}
        </List>
      )}
    </Flex>
  );
}

function Summary({ found: { problems, checking } }: { readonly found: Found }) {
  if (!problems)
    return (
      <Typography textColor="neutral600">{checking ? 'Looking …' : 'It could not be looked at just now.'}</Typography>
    );
  const count = problems.length;
  const Icon = count === 0 ? CheckCircle : WarningCircle;
  return (
    <Flex gap={2} alignItems="center">
      <Icon fill={count === 0 ? 'success600' : 'warning600'} aria-hidden />
      <Typography fontWeight="semiBold">{inWords(count)}</Typography>
    </Flex>
  );
}

const inWords = (count: number): string =>
  count === 0
    ? 'Nothing stands in the way.'
    : count === 1
      ? '1 thing to put right'
      : `${String(count)} things to put right`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  list-style: none;
`;

const Problem = styled.button`
  background: ${({ theme }) => theme.colors.warning100};
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  display: flex;
  flex-direction: column;
  font: inherit;
  font-size: 1.3rem;
  gap: 0.4rem;
  line-height: 1.45;
  padding: 0.8rem 1.2rem;
  text-align: start;
  width: 100%;

  &:hover {
    border-color: ${({ theme }) => theme.colors.warning600};
  }
`;
