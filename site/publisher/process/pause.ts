/** Waits for so many milliseconds, or until it is interrupted. */
export function pause(ms: number, interrupt: AbortSignal): Promise<void> {
  if (interrupt.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    interrupt.addEventListener('abort', end, { once: true });
  });
}
