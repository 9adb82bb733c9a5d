/** What stands in the style guide for files that only the fixtures have, by the ending of their names. */
const SAMPLES: Readonly<Record<string, string>> = {
  jpg: '/styleguide/sample.jpg',
  png: '/styleguide/sample.jpg',
  mp4: '/styleguide/sample.mp4',
  mp3: '/styleguide/sample.mp3',
  vtt: '/styleguide/sample.vtt',
};

const sampleOf = (path: string): string | undefined => SAMPLES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];

/**
 * Makes what was rendered of fixtures fit to stand on a page of its own: files are samples, and links to pages and parts
 * that only the fixtures have lead back to where they stand.
 * @param html As Astro renders it: every attribute in double quotes.
 * @param id The part of the style guide that the links lead to.
 */
export function withSampleAddresses(html: string, id: string): string {
  return html
    .replace(/<source type="image\/[^>]*>/g, '')
    .replace(/ srcset="[^"]*"/g, '')
    .replace(/ (href|src|poster)="([/#][^"]*)"/g, (_whole, name: string, path: string) => {
      const address = sampleOf(path) ?? (name === 'poster' ? SAMPLES['jpg'] : `#${id}`);
      return ` ${name}="${address}"`;
    });
}
