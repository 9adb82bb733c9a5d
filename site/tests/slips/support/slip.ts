import type { Json } from '../../../../cms/tests/support/json.ts';
import type { TypeSchema } from '../../incremental/support/schemas.ts';
import type { Room } from './room.ts';

/** A request of the admin panel. */
export type Request = readonly [method: string, path: string, body?: Json | FormData];

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** An entry that a slip concerns. */
export interface Touched {
  readonly type: TypeSchema;
  readonly document: string;
  /** Words of it that stand nowhere else, in a field that the slip leaves alone; undefined where it has none. */
  readonly mark: string | undefined;
  /** The address of its own page; undefined where it has none. */
  readonly path: string | undefined;
  /** When the slip began, in milliseconds since 1970: what is listed as live from then on must be live. */
  readonly since: number;
}

/** What a slip came to. */
export interface Made {
  /** What was done, in one line, for reports. */
  readonly words: string;
  /** Where it could be refused: in a form, at an upload, when something that is needed leaves; nowhere for what goes past the CMS. */
  readonly door: 'form' | 'upload' | 'leaving' | 'none';
  /** The CMS's answer that refused it, or the last one; undefined for what goes past the CMS. */
  readonly answer: Answer | undefined;
  /** Whose problem it is, where it is one; undefined where nothing was made. */
  readonly touched: Touched | undefined;
  /** The field with the fault, by the name of the entry's own field; undefined where it cannot be told beforehand. */
  readonly field: string | undefined;
  /** Corrects it, then takes everything down and deletes it; each request must be answered with 200. */
  readonly undo: readonly Request[];
}

/** What became of something bad. */
export type Verdict =
  'refused at a field' | 'refused at upload' | 'refused to leave' | 'contained and told' | 'harmless: live and right';

/** What must become of a slip whose right end is known. */
export interface Right {
  readonly verdicts: readonly Verdict[];
  /** What is not as it must be on the entry's page, where the slip is harmless; empty where all is right. */
  readonly onPage?: (page: string) => readonly string[];
  /** What is not as it must be in the words of the refusal. */
  readonly inRefusal?: (message: string, made: Made) => readonly string[];
}

/** Something bad, made by an editor, by a script, or by a broken disk. */
export interface Slip {
  /** What kind it is, such as `change case-study.title`. */
  readonly kind: string;
  readonly make: (room: Room) => Promise<Made>;
  /** Default: any verdict will do. */
  readonly right?: Right;
}
