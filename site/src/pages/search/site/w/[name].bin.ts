import { searchEndpoint } from '../../../../content/search/endpoint.ts';
import { wordsFile } from '../../../../content/search/files.ts';

export const GET = searchEndpoint('site', wordsFile);
