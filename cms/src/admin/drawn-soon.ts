import { useEffect } from 'react';

/** Longer than Strapi collects changes of panels before it asks to be called, in milliseconds. */
const COLLECTED_MS = 100;

/**
 * A side panel whose changes are drawn soon. Strapi draws them when the browser is idle; Chrome, where two windows that are
 * both in sight share a process, says so only after a frame, and not where something else has to be done just then. So frames are
 * asked for until it was idle, and no longer.
 */
export function drawnSoon<Props, Drawn>(panel: (props: Props) => Drawn): (props: Props) => Drawn {
  return function DrawnSoon(props) {
    const drawn = panel(props);
    useEffect(untilIdle);
    return drawn;
  };
}

/** Asks for frames until whoever waits for the browser to be idle was called; answers how to stop that. */
function untilIdle(): (() => void) | undefined {
  // Where a browser does not tell, Strapi does not wait for it.
  if (!('requestIdleCallback' in window)) return undefined;
  let idle = 0;
  let isOver = false;
  const askForFrame = () => {
    if (!isOver) window.requestAnimationFrame(() => window.setTimeout(askForFrame, COLLECTED_MS));
  };
  const begin = window.setTimeout(() => {
    // Who asked first is called first.
    idle = window.requestIdleCallback(() => {
      isOver = true;
    });
    askForFrame();
  }, COLLECTED_MS);
  return () => {
    isOver = true;
    window.clearTimeout(begin);
    window.cancelIdleCallback(idle);
  };
}
