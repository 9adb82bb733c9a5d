import type { Random } from '../../../../cms/demo/generator/random.ts';
import type { Desk, Done } from './desk.ts';

/** A kind of edit: what an editor does to something that chance chooses. */
export interface Kind {
  /** Such as `change page.title`. */
  readonly name: string;
  /** Whether the public must not see anything of it. */
  readonly unseen?: boolean;
  /** Does it; undefined where there is nothing that it could be done to. */
  readonly make: (desk: Desk, random: Random) => Promise<Done | undefined>;
}
