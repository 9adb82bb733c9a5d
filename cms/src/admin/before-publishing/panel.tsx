import { useForm, useRBAC } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useEffect, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import { useDocumentLayout, useEntry, type PanelProps, type SidePanel } from '../content-manager';
import { useIsOnlyToRead } from '../only-to-read/use-fields-to-change';
import { isPublicType } from '../public-types';
import type { FieldProblem } from './field-problem';
import { goToField, type Destination } from './go-to-field';
import { labelOfField } from './label-of-field';
import { nestedErrors } from './nested-errors';
import { useFindings, type Found } from './use-findings';

/** What keeps the entry from going out, each a button that leads to its field. From the same rules as publishing itself. */
export const BeforePublishing: SidePanel = (props) => {
  const isOnlyToRead = useIsOnlyToRead();
  if (isOnlyToRead || props.activeTab === 'published' || !isPublicType(props.model)) return null;
  const title = props.activeTab === null ? 'Before this can be saved' : 'Before this can go out';
  return { title, content: <Problems {...props} /> };
};

function Problems(props: PanelProps) {
  const found = useFindings(props);
  const setErrors = useForm('BeforePublishing', (form) => form.setErrors);
  useForgetMended(found);
  const problems = found.problems ?? [];
  const showProblem = (destination: Destination) => {
    setErrors(nestedErrors(problems));
    goToField(destination);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box role="status">
        <Summary found={found} />
      </Box>
      {found.problems?.length === 0 && props.activeTab === 'draft' && <WhoElsePublishes model={props.model} />}
      <Fields fields={problems} isWrong onChoose={showProblem} />
      {found.advice.length > 0 && (
        <details>
          <summary>
            <Typography>{`Advice (${found.advice.length}), as you like`}</Typography>
          </summary>
          <Box paddingTop={2}>
            <Fields fields={found.advice} onChoose={goToField} />
          </Box>
        </details>
      )}
    </Flex>
  );
}

/** What comes next for whoever writes, and may not publish. */
function WhoElsePublishes({ model }: Pick<PanelProps, 'model'>) {
  const toPublish = useMemo(() => [{ action: PUBLISH, subject: model }], [model]);
  const { allowedActions, isLoading } = useRBAC(toPublish);
  if (isLoading || allowedActions['canPublish'] !== false) return null;
  return (
    <Typography>
      Somebody else publishes this. When it is done, save it and press “Ready for review”: they are told.
    </Typography>
  );
}

const PUBLISH = 'plugin::content-manager.explorer.publish';

/**
 * Takes the red words of the form away once nothing is wrong any more: Strapi leaves them until the next save. Not one by one,
 * because it moves the focus to the first that is left.
 */
function useForgetMended({ problems, checking }: Found): void {
  const isWrong = useForm('BeforePublishing', ({ errors }) => Object.keys(errors).length > 0);
  const setErrors = useForm('BeforePublishing', (form) => form.setErrors);
  const isMended = !checking && problems?.length === 0;
  const wasMended = useRef(isMended);
  useEffect(() => {
    if (isMended && !wasMended.current && isWrong) setErrors({});
    wasMended.current = isMended;
  }, [isMended, isWrong, setErrors]);
}

interface FieldsProps {
  readonly fields: readonly FieldProblem[];
  readonly isWrong?: boolean;
  readonly onChoose: (destination: Destination) => void;
}

/** Fields with something to say of each, as buttons that lead there. */
function Fields({ fields, isWrong = false, onChoose }: FieldsProps) {
  const { edit } = useDocumentLayout(useEntry().model);
  if (fields.length === 0) return null;
  return (
    <List>
      {fields.map(({ path, message }) => {
        const label = labelOfField(path, edit);
        return (
          <li key={`${path.join('.')} ${message}`}>
            <Choice type="button" $isWrong={isWrong} onClick={() => onChoose({ path, label, message })}>
              <strong>{label || 'The whole entry'}</strong>
              <span>{message}</span>
            </Choice>
          </li>
        );
      })}
    </List>
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

const Choice = styled.button<{ $isWrong: boolean }>`
  background: ${({ theme, $isWrong }) => ($isWrong ? theme.colors.warning100 : theme.colors.neutral100)};
  border: 1px solid ${({ theme, $isWrong }) => ($isWrong ? theme.colors.warning200 : theme.colors.neutral200)};
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
