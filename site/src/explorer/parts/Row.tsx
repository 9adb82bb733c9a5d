import { collection, compare, explorer } from '../../messages/en/explorer.ts';
import type { Piece } from '../../search/engine/search.ts';
import type { Shown, Tag } from '../shown.ts';

interface Props {
  readonly shown: Shown | undefined;
  readonly isCompared: boolean;
  readonly isKept: boolean;
  readonly onCompare: () => void;
  readonly onKeep: () => void;
}

/** An example that was found. */
export function Row({ shown, isCompared, isKept, onCompare, onKeep }: Props) {
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
      {shown.facts !== '' && <p class="muted">{shown.facts}</p>}
      <Tags tags={shown.tags} />
      <p class="found__buttons">
        <Toggle isOn={isCompared} text={compare.add} name={compare.addOf(shown.title)} onPress={onCompare} />
        <Toggle isOn={isKept} text={collection.add} name={collection.addOf(shown.title)} onPress={onKeep} />
      </p>
    </li>
  );
}

/** A text with the words that were looked for marked: as text, never as HTML. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}</>;
}

function Tags({ tags }: { readonly tags: readonly Tag[] }) {
  if (tags.length === 0) return null;
  return (
    <p>
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {explorer.tags[tag]}
        </span>
      ))}
    </p>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly name: string;
  readonly onPress: () => void;
}

function Toggle({ isOn, text, name, onPress }: ToggleProps) {
  return (
    <button type="button" class="toggle" aria-pressed={isOn} aria-label={name} onClick={onPress}>
      {text}
    </button>
  );
}
