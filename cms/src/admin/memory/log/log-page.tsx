import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { momentOf } from '../moment';
import { actInWords, type Act } from './act-in-words';
import { Filters } from './filters';
import { useActs } from './use-acts';
import { useFile } from './use-file';

/** Who did what, and when: the newest first, to be narrowed down, and taken along as a file. */
export function LogPage() {
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>({});
  const { acts, total, trouble, hasMore, more } = useActs(asked);
  const file = useFile(asked);
  return (
    <Page.Main>
      <Page.Title>Who did what</Page.Title>
      <Layouts.Header
        title="Who did what"
        subtitle="Nobody can change this list. It holds no texts: what is erased elsewhere is not here."
        primaryAction={
          <Button variant="secondary" loading={file.isBusy} onClick={file.take}>
            Save as a file
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
          <Filters asked={asked} onChange={setAsked} />
          <Typography role="status">{file.trouble || trouble || countInWords(total)}</Typography>
          {acts.length > 0 && (
            <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
              <List>
                {acts.map((act) => (
                  <Line key={act.id} act={act} />
                ))}
              </List>
            </Box>
          )}
          {hasMore && (
            <Box>
              <Button variant="secondary" onClick={more}>
                Show older ones
              </Button>
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function countInWords(total: number | undefined): string {
  if (total === undefined) return 'Looking …';
  return total === 1 ? 'One act' : `${total.toLocaleString('en-GB')} acts`;
}

function Line({ act }: { readonly act: Act }) {
  return (
    <li>
      <Typography tag="p">{actInWords(act)}.</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={act.at}>{momentOf(act.at)}</time>
      </Typography>
    </li>
  );
}

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  overflow-wrap: anywhere;
`;
