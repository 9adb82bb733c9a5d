import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { Link, Previews } from './previews';
import { useLinks } from './use-links';

/** For how many days a link can be good. */
const DAYS = [1, 3, 7, 14, 30];

interface SendProps {
  readonly previews: Previews;
  readonly disabled: boolean;
}

/** Makes links that show the draft to somebody who has no account, lists those that are good, and takes them back. */
export function SendALink({ previews, disabled }: SendProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<LinkIcon />} disabled={disabled} fullWidth>
          Link for a partner
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>Link for a partner</Modal.Title>
        </Modal.Header>
        <Modal.Body>{isOpen && <Links previews={previews} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Links({ previews }: { readonly previews: Previews }) {
  const { links, made, message, make, takeBack } = useLinks(previews);
  const [days, setDays] = useState(7);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        Whoever has the link sees the draft as it is saved at that time, without an account. It is in no search engine,
        and you can take it back here.
      </Typography>
      <Flex gap={2} alignItems="flex-end">
        <Field.Root>
          <Field.Label>How long is it good for?</Field.Label>
          <SingleSelect value={days} onChange={(value) => setDays(Number(value))}>
            {DAYS.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {each === 1 ? '1 day' : `${String(each)} days`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button size="L" onClick={() => make(days)}>
          Make a link
        </Button>
      </Flex>
      {made !== undefined && <NewAddress address={made} />}
      <Typography role="status">{message}</Typography>
      {links.length > 0 && <GoodLinks links={links} takeBack={takeBack} />}
    </Flex>
  );
}

function NewAddress({ address }: { readonly address: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Field.Root hint="Copy it now: it is kept nowhere, and cannot be shown again.">
      <Field.Label>The link</Field.Label>
      <Flex gap={2}>
        <Wide>
          <TextInput value={address} readOnly onFocus={({ target }) => target.select()} />
        </Wide>
        <Button size="L" variant="secondary" onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </Flex>
      <Field.Hint />
    </Field.Root>
  );
}

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

interface GoodLinksProps {
  readonly links: readonly Link[];
  readonly takeBack: (id: number) => void;
}

function GoodLinks({ links, takeBack }: GoodLinksProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        Links that are good now
      </Typography>
      <ul>
        {links.map(({ id, expires, made, madeBy }) => (
          <Item key={id}>
            <Typography>
              Until {time.format(new Date(expires))}. Made by {madeBy || 'somebody'} on {time.format(new Date(made))}.
            </Typography>
            <Button
              size="S"
              variant="danger-light"
              onClick={() => takeBack(id)}
              aria-label={`Take back the link that was made on ${time.format(new Date(made))}`}
            >
              Take back
            </Button>
          </Item>
        ))}
      </ul>
    </Flex>
  );
}

const Wide = styled.div`
  flex: 1;
`;

const Item = styled.li`
  align-items: center;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  display: flex;
  gap: 1.2rem;
  justify-content: space-between;
  padding-block: 0.8rem;
`;
