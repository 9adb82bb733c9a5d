import { useEffect } from 'preact/hooks';

/** Says, where it is drawn, that the search has something to show: from then on what comes after it is seen (`explorer.css`). */
export function Stands() {
  useEffect(() => {
    document.getElementById('explorer')?.setAttribute('data-stands', '');
  }, []);
  return null;
}
