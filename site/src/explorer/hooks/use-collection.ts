import { useEffect, useState } from 'preact/hooks';
import { keep, readKept, taking, type Collection, type Kept } from '../collection/collection.ts';

const storage = () => localStorage;

/** The reader's collection, the same in all windows of the browser. */
export interface ReadersCollection extends Kept {
  /** Whether the last change could not be kept. */
  readonly isFull: boolean;
  readonly take: (number: number) => void;
  readonly replace: (collection: Collection) => void;
}

export function useCollection(): ReadersCollection {
  const [kept, setKept] = useState<Kept>(() => readKept(storage));
  const [isFull, setFull] = useState(false);

  useEffect(() => {
    const follow = () => {
      setKept(readKept(storage));
    };
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, []);

  const replace = (collection: Collection) => {
    setFull(!keep(storage, collection) && kept.trouble !== 'unavailable');
    setKept(({ trouble }) => ({ collection, trouble: trouble === 'unavailable' ? trouble : undefined }));
  };
  return {
    ...kept,
    isFull,
    replace,
    take: (number) => {
      replace(taking(kept.collection, number));
    },
  };
}
