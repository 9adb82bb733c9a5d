import type { Json } from '../support/json.ts';
import { OTHER_DOORS } from './other-doors.ts';
import { ENTRY_DOORS, RIGHTS } from './who-may-what.ts';

/** A role, by its letter in the tables. */
export type Letter = 'A' | 'E' | 'M' | 'C';

/** What can be done with entries, as the table's columns name it. */
export type Right = 'read' | 'create' | 'own' | 'others' | 'delete' | 'publish';

/** An address of the CMS with a method, and what the table says of it. */
export interface Door {
  readonly method: string;
  /** With `:names`, and a query where one is needed. */
  readonly path: string;
  /** The letters of who may, or the right that is asked for. */
  readonly who: string;
  /** What is sent, as JSON; `ENTRY`, `TYPE` and `OWN` stand for what they name. */
  readonly body: string | undefined;
}

/** The content types in the table, each with who may do what. */
export const rights: ReadonlyMap<string, Readonly<Record<Right, string>>> = new Map(
  lines(RIGHTS)
    .slice(1)
    .map((line) => {
      const [type = '', read = '', create = '', own = '', others = '', remove = '', publish = ''] = line.split(/\s+/);
      return [type, { read, create, own, others, delete: remove, publish }];
    }),
);

export const entryDoors = doors(ENTRY_DOORS);
export const otherDoors = doors(OTHER_DOORS);

function doors(table: string): Door[] {
  return lines(table).map((line) => {
    const found = /^(?<method>[A-Z]+)\s+(?<path>\S+)\s+(?<who>\S+)(\s+(?<body>\{.*))?$/.exec(line)?.groups;
    if (!found) throw new Error(`Expected “METHOD path who body” in the table of doors, found “${line}”.`);
    const { method = '', path = '', who = '', body } = found;
    return { method, path, who, body };
  });
}

function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A route, as the CMS lists it. */
export const routeOf = ({ method, path }: Pick<Door, 'method' | 'path'>): string =>
  `${method} ${path.split('?')[0] ?? ''}`;

/** What is to be sent through a door, with what its names stand for. */
export function requestFor({ method, path, body }: Door, names: Readonly<Record<string, string>>) {
  const fill = (text: string) =>
    Object.entries(names).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);
  const sent: Json | undefined = method === 'GET' ? undefined : JSON.parse(fill(body ?? '{}'));
  return { method, path: fill(path), body: sent };
}
