import { searchEndpoint } from '../../../../content/search/endpoint.ts';
import { facetsFile } from '../../../../content/search/files.ts';

export const GET = searchEndpoint('site', facetsFile);
