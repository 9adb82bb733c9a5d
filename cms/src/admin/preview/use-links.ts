import { useCallback, useEffect, useState } from 'react';
import type { Link, Previews } from './previews';

/** The links to a draft that are good now, and what can be done with them. */
interface Links {
  readonly links: readonly Link[];
  /** The address of the link that was made just now. */
  readonly made: string | undefined;
  /** What happened last, in words. */
  readonly message: string;
  readonly make: (days: number) => void;
  readonly takeBack: (id: number) => void;
}

/** Knows the links to a draft, and keeps the list as the CMS has it. */
export function useLinks(previews: Previews): Links {
  const [links, setLinks] = useState<readonly Link[]>([]);
  const [made, setMade] = useState<string>();
  const [message, setMessage] = useState('');

  const attempt = useCallback(
    (work: () => Promise<string>) => {
      const run = async () => {
        try {
          const said = await work();
          setLinks(await previews.links());
          setMessage(said);
        } catch (error) {
          setMessage(error instanceof Error ? error.message : String(error));
        }
      };
      void run();
    },
    [previews],
  );

  useEffect(() => {
    attempt(() => Promise.resolve(''));
  }, [attempt]);

  return {
    links,
    made,
    message,
    make: (days) => {
      attempt(async () => {
        setMade(await previews.make(days));
        return 'The link is made.';
      });
    },
    takeBack: (id) => {
      attempt(async () => {
        await previews.takeBack(id);
        setMade(undefined);
        return 'The link is taken back. It shows nothing any more.';
      });
    },
  };
}
