import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { To } from '../../home-page/parts';
import { useAnswer } from '../../home-page/use-answer';
import { DeletedLine, type Deleted } from './deleted-line';
import { useBin } from './use-bin';

interface Bin {
  readonly days: number;
  readonly entries: readonly Deleted[];
}

/** What was deleted in the last weeks, to be brought back. */
export function BinPage() {
  const { answer, failed, askAgain } = useAnswer<Bin>('/bin');
  const { outcome, isBusy, bringBack, erase } = useBin(askAgain);
  const [words, setWords] = useState('');
  const entries = answer?.entries.filter((entry) => matches(entry, words)) ?? [];
  return (
    <Page.Main>
      <Page.Title>Bin</Page.Title>
      <Layouts.Header
        title="Bin"
        subtitle={answer && `What is deleted can be brought back for ${String(answer.days)} days. Then it is erased.`}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
          <Box role="status">
            {outcome && (
              <Told background="neutral0" padding={4} hasRadius shadow="tableShadow">
                {outcome.lines.map((line) => (
                  <Typography key={line} tag="p">
                    {line}
                  </Typography>
                ))}
                {outcome.href !== undefined && <To href={outcome.href}>Open it</To>}
              </Told>
            )}
            {failed && <Typography>The bin cannot be shown just now. Load this page again.</Typography>}
          </Box>
          {answer?.entries.length === 0 && <Typography>The bin is empty.</Typography>}
          {answer && answer.entries.length > 0 && (
            <>
              <Field.Root name="words" width="min(100%, 40rem)">
                <Field.Label>Find</Field.Label>
                <TextInput
                  value={words}
                  onChange={({ target }: { target: { value: string } }) => setWords(target.value)}
                />
              </Field.Root>
              {entries.length === 0 && <Typography role="status">Nothing here is called that.</Typography>}
              <List>
                {entries.map((entry) => (
                  <DeletedLine key={entry.id} entry={entry} isBusy={isBusy} bringBack={bringBack} erase={erase} />
                ))}
              </List>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Whether a deleted entry is meant by some words: its name, its kind or who deleted it. */
function matches({ title, kind, by }: Deleted, words: string): boolean {
  const text = `${title ?? ''} ${kind} ${by}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;

const Told = styled(Box)`
  overflow-wrap: anywhere;
`;
