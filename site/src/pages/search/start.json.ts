import { searchEndpoint } from '../../content/search/endpoint.ts';
import { startFile } from '../../content/search/files.ts';

export const GET = searchEndpoint('practice', startFile);
