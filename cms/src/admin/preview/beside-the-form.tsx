import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';
import type { Previews } from './previews';

/** How wide a screen the page is shown for, in pixels. */
const SCREENS = { desktop: 1280, phone: 375 } as const;

type Screen = keyof typeof SCREENS;

interface BesideProps {
  readonly previews: Previews;
  /** Whatever is another one after each save: then the page is shown anew. */
  readonly saved: string;
  /** Whether something was typed since. */
  readonly modified: boolean;
  readonly onClose: () => void;
}

/** The preview at the right of the form, which stays usable; as it is on a large screen, or on a phone. */
export function BesideTheForm({ previews, saved, modified, onClose }: BesideProps) {
  const [screen, setScreen] = useState<Screen>('desktop');
  const shown = useAddress(previews, saved);
  const pane = useRef<HTMLElement>(null);
  // It stands at the end of the page: whoever uses the keyboard would have a long way to it.
  useEffect(() => pane.current?.focus(), []);
  return createPortal(
    <Pane
      ref={pane}
      tabIndex={-1}
      aria-label="Preview of the draft"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <RoomForPane />
      <Flex justifyContent="space-between" gap={2} padding={2}>
        <Flex gap={1} role="group" aria-label="How wide the screen is">
          {(['desktop', 'phone'] as const).map((each) => (
            <Button
              key={each}
              size="S"
              variant={each === screen ? 'secondary' : 'tertiary'}
              aria-pressed={each === screen}
              onClick={() => setScreen(each)}
            >
              {each === 'desktop' ? 'Large screen' : 'Phone'}
            </Button>
          ))}
        </Flex>
        <Typography variant="pi" textColor="neutral600" role="status">
          {shown.problem ?? inWords(shown.address !== undefined, modified)}
        </Typography>
        <IconButton label="Close the preview" size="S" onClick={onClose}>
          <Cross />
        </IconButton>
      </Flex>
      {shown.address !== undefined && <Page address={shown.address} screen={screen} />}
    </Pane>,
    document.body,
  );
}

const inWords = (isThere: boolean, modified: boolean): string => {
  if (!isThere) return 'Looking …';
  return modified ? 'Save to see what you typed since.' : 'As it was saved last.';
};

/** The page, as wide as on the screen that it is shown for, and small enough to fit. */
function Page({ address, screen }: { readonly address: string; readonly screen: Screen }) {
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const width = useWidth(room);
  const scale = Math.min(1, (width || SCREENS.phone) / SCREENS[screen]);
  return (
    <Room ref={setRoom}>
      <iframe
        title="The draft as readers will see it"
        src={address}
        style={{
          border: 0,
          display: 'block',
          margin: scale === 1 ? '0 auto' : 0,
          width: SCREENS[screen],
          height: `${String(100 / scale)}%`,
          transform: `scale(${String(scale)})`,
          transformOrigin: 'top left',
        }}
      />
    </Room>
  );
}

function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

interface Address {
  readonly address?: string;
  readonly problem?: string;
}

/** The address of the preview, another one after each save. */
function useAddress(previews: Previews, saved: string): Address {
  const [shown, setShown] = useState<Address>({});
  useEffect(() => {
    let isOver = false;
    const show = (next: Address) => {
      if (!isOver) setShown(next);
    };
    previews.make().then(
      (address) => show({ address }),
      (error: unknown) => show({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [previews, saved]);
  return shown;
}

/** On a window that has no room for both, the preview lies over the form. */
const WIDE_ENOUGH = '(min-width: 1200px)';
const WIDTH = '44vw';

/** Makes room in what Strapi draws: the list of types is away meanwhile, and the margins are small. */
const RoomForPane = createGlobalStyle`
  @media ${WIDE_ENOUGH} {
    #strapi { width: calc(100vw - ${WIDTH}); }
    #strapi div:has(> div > #main-content) { grid-template-columns: minmax(0, 1fr); }
    #strapi div:has(> div > #main-content) > div:not(:has(#main-content)) { display: none; }
    #main-content form > div { padding-inline: 1.6rem; }
    #main-content form div:has(> div > div > aside) { grid-template-columns: minmax(0, 1fr) 24rem; }
    #main-content form div:has(> div > div > aside) > * { grid-column: auto; }
  }
`;

const Pane = styled.section`
  background: ${({ theme }) => theme.colors.neutral100};
  border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  display: flex;
  flex-direction: column;
  inset: 0;
  position: fixed;
  /* Over Strapi's bar at the top of small windows (4): the buttons of the preview stand where that is. */
  z-index: 5;

  @media ${WIDE_ENOUGH} {
    inset-inline-start: auto;
    width: ${WIDTH};
  }
`;

const Room = styled.div`
  flex: 1;
  min-height: 0;
  overflow: hidden;
`;
