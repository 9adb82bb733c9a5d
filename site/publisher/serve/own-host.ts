/** The names by which a machine calls itself, and the port at which we answer or at which a tunnel to us begins. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request means this machine by its own name. A page of another site can make a browser ask us under that site's
 * name (DNS rebinding), and would be allowed to read the answer.
 * @param host The header Host.
 */
export const isOwnHost = (host: string | undefined): boolean => host !== undefined && OWN_HOST.test(host);
