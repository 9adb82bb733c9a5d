import { useEffect, useState } from 'preact/hooks';

const fragmentNow = () => location.hash.slice(1);

/** What stands behind `#` in the address. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(fragmentNow);
  useEffect(() => {
    const follow = () => {
      setFragment(fragmentNow());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return fragment;
}
