/** The fewest characters of a password of somebody who signs in to the CMS. Source: what NIST SP 800-63B asks for, and some more. */
export const PASSWORD_LENGTH = 12;
