import type { Context } from 'koa';
import { bearerToken } from './bearer-token';
import { sameText } from './media-signature';

/** Whether a request brings PUBLISHER_TOKEN; nobody's does where it is not set. */
export function isPublisher(context: Pick<Context, 'get'>): boolean {
  const token = process.env['PUBLISHER_TOKEN'];
  return Boolean(token) && sameText(bearerToken(context.get('authorization')), token ?? '');
}
