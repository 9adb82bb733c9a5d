import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Hidden } from '../../hidden';
import type { ComparedField } from './version';

/** Two versions side by side, field by field: what differs first, what is the same folded away. */
export function Compared({ fields }: { readonly fields: readonly ComparedField[] }) {
  const changed = fields.filter(({ isSame }) => !isSame);
  const same = fields.filter(({ isSame, then }) => isSame && then.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography>
        {changed.length === 0
          ? 'The draft holds the same.'
          : `${changed.length === 1 ? 'One field differs' : `${String(changed.length)} fields differ`}. Marked words stand on one side alone.`}
      </Typography>
      {changed.map((field) => (
        <Field key={field.label} {...field} />
      ))}
      {same.length > 0 && (
        <details>
          <summary>
            <Typography>{`What is the same (${String(same.length)})`}</Typography>
          </summary>
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
            {same.map(({ label, then }) => (
              <Box key={label}>
                <Typography tag="h3" variant="omega" fontWeight="bold">
                  {label}
                </Typography>
                <Text>{then.map(({ text }) => text).join('')}</Text>
              </Box>
            ))}
          </Flex>
        </details>
      )}
    </Flex>
  );
}

function Field({ label, then, now }: ComparedField) {
  return (
    <section aria-label={label}>
      <Typography tag="h3" variant="delta">
        {label}
      </Typography>
      <Sides>
        <Side title="Then" pieces={then} mark={Removed} />
        <Side title="In the draft now" pieces={now} mark={Added} />
      </Sides>
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly pieces: ComparedField['then'];
  readonly mark: typeof Removed | typeof Added;
}

function Side({ title, pieces, mark: Mark }: SideProps) {
  return (
    <Box background="neutral100" padding={3} hasRadius>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Text>
        {pieces.length === 0 && <Typography textColor="neutral600">Nothing</Typography>}
        {pieces.map(({ text, differs }, index) =>
          differs ? (
            // The order is all that tells pieces apart.
            <Mark key={index}>
              <Hidden>(only here: </Hidden>
              {text}
              <Hidden>)</Hidden>
            </Mark>
          ) : (
            text
          ),
        )}
      </Text>
    </Box>
  );
}

/** Side by side where there is room, else one below the other. */
const Sides = styled.div`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr));
  margin-block-start: 0.8rem;
`;

const Text = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;
