import { labelOf } from './contact-sheet.ts';
import type { Shot } from './take-pictures.ts';

/** One page that shows every picture, by kind, beside each other; each leads to the picture in its own size. */
export function indexPage(kinds: ReadonlyMap<string, { sheet: string; shots: readonly Shot[] }>): string {
  const sections = [...kinds].map(
    ([kind, { sheet, shots }]) =>
      `<h2 id="${kind}">${kind}</h2>\n<p><a href="${sheet}">All of them in one picture</a></p>\n<div>\n${shots.map(figure).join('\n')}\n</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of every kind of page</title>
<style>
  body { font-family: sans-serif; margin: 1rem; background: #888 }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  figure { margin: 0; flex: none }
</style>
<h1>Pictures of every kind of page</h1>
<p>${[...kinds.keys()].map((kind) => `<a href="#${kind}">${kind}</a>`).join(', ')}</p>
${sections.join('\n')}
</html>
`;
}

const figure = (shot: Shot): string =>
  `<figure><figcaption>${labelOf(shot)}</figcaption><a href="${shot.file}"><img src="${shot.file}" alt="${labelOf(shot)}" width="${String(shot.width / 2)}" loading="lazy"></a></figure>`;
