import type { ComponentChildren } from 'preact';
import { explorer } from '../../messages/en/explorer.ts';
import type { Piece } from '../../search/engine/search.ts';
import type { Shown } from '../shown.ts';

interface Props {
  /** Undefined where it could not be loaded. */
  readonly shown: Shown | undefined;
  /** What else there is to it. */
  readonly children?: ComponentChildren;
}

/** Something that was found: its title, whose it is, and the passage with the words. */
export function FoundItem({ shown, children }: Props) {
  if (!shown) return <li class="found">{explorer.notLoaded}</li>;
  return (
    <li class="found">
      <h3>
        <a href={shown.path}>
          <Pieces pieces={shown.markedTitle} />
        </a>
      </h3>
      {shown.by !== '' && <p class="muted">{shown.by}</p>}
      <p>
        <Pieces pieces={shown.passage} />
      </p>
      {children}
    </li>
  );
}

/** A text with the words that were looked for marked: as text, never as HTML. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}</>;
}
