import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';

/** What may happen to a file while nobody looks. */
export interface Damage {
  readonly what: string;
  readonly happenTo: (file: string) => void;
  /** Whether the file itself shows that something is wrong; one that is not there may never have been. */
  readonly shows: boolean;
}

function overwriteMiddle(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, randomBytes(Math.ceil(size / 3)), 0, null, Math.floor(size / 3));
  closeSync(handle);
}

/** Ways in which a database file is lost. */
export const DAMAGES: readonly Damage[] = [
  { what: 'overwritten in the middle', happenTo: overwriteMiddle, shows: true },
  {
    what: 'cut off in the middle',
    happenTo: (file) => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
    shows: true,
  },
  {
    what: 'replaced by something else',
    happenTo: (file) => {
      writeFileSync(file, 'A shopping list: milk, bread, and a good deal more.\n'.repeat(200));
    },
    shows: true,
  },
  { what: 'deleted', happenTo: (file) => rmSync(file), shows: false },
];
