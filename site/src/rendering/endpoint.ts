import type { PageContext } from './page-context.ts';

/** A file that is no page, such as a feed: a route in `pages/` that ends in `.ts` exports one as `GET`. */
export type Endpoint = (page: Pick<PageContext, 'url' | 'params'>) => Response | Promise<Response>;
