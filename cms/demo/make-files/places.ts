import { join } from 'node:path';

const demoFiles = join(import.meta.dirname, '../files');

/** Where the made files go: they are committed, so that nobody needs a browser or a voice to run the demo. */
export const folders = {
  pictures: join(demoFiles, 'pictures'),
  documents: join(demoFiles, 'documents'),
  film: join(demoFiles, 'film'),
};
