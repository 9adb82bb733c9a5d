import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { bearerToken } from './bearer-token';

/**
 * Stands before the place where requests with files are read: whoever is not signed in is turned away before a byte of a file is
 * written to this machine's disk. Who may upload what is looked at later.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (!context.is('multipart') || (await isSignedIn(strapi, bearerToken(context.get('authorization')))))
      return next();
    context.status = 401;
    // The connection stays, and Node drops what still comes: a browser whose session has run out reads this answer, and signs in anew.
    context.body = { error: { status: 401, name: 'UnauthorizedError', message: 'Missing or invalid credentials' } };
  };

/** Whether a token is of somebody who is signed in to the admin panel now. */
async function isSignedIn(strapi: Core.Strapi, token: string): Promise<boolean> {
  const sessions = strapi.sessionManager('admin');
  const access = sessions.validateAccessToken(token);
  return access.isValid && (await sessions.isSessionActive(access.payload.sessionId));
}
