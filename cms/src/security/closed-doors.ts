import type { Context, Next } from 'koa';

/**
 * Addresses that Strapi or its plugins open by themselves and that nothing of ours needs: the REST API (the public site is fed by
 * GraphQL), making oneself the first administrator (ours is made before anybody can connect), and having the media library fetch
 * a file from an address: it would reach what only this machine can, such as the publisher.
 */
const CLOSED = ['/api', '/admin/register-admin', '/upload/actions/upload-from-urls'];

/** Answers "not found" at addresses that are closed, whoever asks. */
export default () => async (context: Context, next: Next) => {
  const path = context.path.toLowerCase().replace(/\/{2,}/g, '/');
  if (!CLOSED.some((door) => path === door || path.startsWith(`${door}/`))) return next();
  context.status = 404;
  context.body = { error: { status: 404, message: 'Not found.' } };
};
