import { useEffect } from 'react';

/** Longer than Strapi collects changes of panels before it asks to be called, in milliseconds. */
const COLLECTED_MS = 100;

/**
 * A side panel whose changes are drawn soon. Strapi draws them when the browser is idle; Chrome, where two windows that are
 * both in sight share a process, says so only with the next frame, and nothing else may ask for one: a panel that was
 * answered would go on asking.
 */
export function drawnSoon<Props, Drawn>(panel: (props: Props) => Drawn): (props: Props) => Drawn {
  return function DrawnSoon(props) {
    const drawn = panel(props);
    useEffect(() => {
      const asked = window.setTimeout(() => window.requestAnimationFrame(() => undefined), COLLECTED_MS);
      return () => window.clearTimeout(asked);
    });
    return drawn;
  };
}
