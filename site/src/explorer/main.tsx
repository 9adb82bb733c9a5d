import { render, type ComponentChild } from 'preact';
import { Explorer } from './Explorer.tsx';
import { openLibrary } from './library.ts';
import { siteFiles } from './site-files.ts';
import { SiteSearch } from './SiteSearch.tsx';

/** Puts the search in the place of the form that stands in the page. */
async function start(at: HTMLElement): Promise<void> {
  const files = siteFiles();
  const practice = await openLibrary(files, 'practice');
  const tellUs = at.dataset['tellUs'];
  const app: ComponentChild =
    at.dataset['searches'] === 'site' ? (
      <SiteSearch practice={practice} site={await openLibrary(files, 'site')} />
    ) : (
      <Explorer library={practice} tellUs={tellUs} />
    );
  takeOver(at, app);
}

/** What was typed meanwhile goes on, and so does the focus. */
function takeOver(at: HTMLElement, app: ComponentChild): void {
  const before = at.querySelector('input');
  const wasFocused = before !== null && document.activeElement === before;
  const typed = before?.value ?? '';
  if (typed !== '') history.replaceState(null, '', `?${new URLSearchParams({ q: typed }).toString()}${location.hash}`);
  at.replaceChildren();
  render(app, at);
  if (wasFocused) at.querySelector('input')?.focus();
}

const at = document.getElementById('explorer');
if (at) void start(at);
