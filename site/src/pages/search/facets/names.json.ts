import type { Endpoint } from '../../../rendering/endpoint.ts';
import { facetNames } from '../../../content/search/facet-names.ts';

export const GET: Endpoint = async () => Response.json(await facetNames());
