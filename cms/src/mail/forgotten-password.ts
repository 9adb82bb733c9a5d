/** The mail to somebody who asked for a new password, as Strapi fills it in. */
export const forgottenPassword = {
  subject: 'A new password',
  text: `Somebody, probably you, asked for a new password for this e-mail address. Choose one within an hour at:

<%= url %>

If it was not you, do nothing: your password stays as it is.`,
  html: '',
};
