import { searchEndpoint } from '../../../content/search/endpoint.ts';
import { spellingFile } from '../../../content/search/files.ts';

export const GET = searchEndpoint('practice', spellingFile);
