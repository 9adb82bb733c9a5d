import { searchEndpoint } from '../../../content/search/endpoint.ts';
import { entryFile } from '../../../content/search/files.ts';

export const GET = searchEndpoint('practice', entryFile);
