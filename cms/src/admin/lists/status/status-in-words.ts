import type { ListStatus } from './list-status';

export type Mark = 'draft' | 'waiting' | 'live' | 'attention';

/** What a list says of an entry, and the sign before it. */
export interface StatusWords {
  readonly mark: Mark;
  readonly words: string;
}

const NEWER = ', with newer changes in draft';

/** What the public sees of an entry, short enough for a list; where the publisher is silent, what the CMS has of it and no more. */
export function statusInWords({ own, state, why }: ListStatus): StatusWords {
  const newer = own === 'modified' ? NEWER : '';
  if (state === 'publishing')
    return { mark: 'waiting', words: own === 'draft' ? 'Waiting to be taken down' : 'Waiting' };
  if (own === 'draft')
    return state === 'held back'
      ? { mark: 'attention', words: `Not taken down yet${reason(why)}` }
      : { mark: 'draft', words: 'Draft' };
  if (state === 'unknown') return { mark: own === 'modified' ? 'draft' : 'live', words: `Published${newer}` };
  if (state === 'live') return { mark: 'live', words: `Live${newer}` };
  if (state === 'held back') return { mark: 'attention', words: `Not live${reason(why)}` };
  return { mark: 'attention', words: 'Not live: the publisher has not found it' };
}

/** A list has room for about so many letters of a reason; the form has all of it. */
const MOST = 70;

function reason(why: string | undefined): string {
  const [first = ''] = /^[^.]*/.exec(why ?? '') ?? [];
  if (first === '') return '';
  return `: ${first.length > MOST ? `${first.slice(0, MOST).replace(/\s\S*$/, '')} …` : first}`;
}
