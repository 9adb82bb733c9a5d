import { watch } from 'node:fs';

/** How long to wait for a write, in milliseconds: a publisher that writes nothing is killed all the same. */
const PATIENCE = 5_000;

/** Answers as soon as anything is written, made or removed right in a folder. */
export function nextWrite(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder);
    const end = () => {
      clearTimeout(timer);
      watcher.close();
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    watcher.once('change', end);
  });
}
