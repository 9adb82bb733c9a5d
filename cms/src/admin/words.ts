/** Our own words where Strapi has its own; keys are those of its translations. */
export const words: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Welcome to Waymark',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish',
  'Auth.form.password.hint':
    'At least 12 characters, with a capital letter, a small letter and a number. A few words that do not belong together are easy to remember.',
  'Auth.form.email.placeholder': 'e.g. you@example.org',
  'HomePage.header.subtitle': 'Welcome to Waymark. What would you like to publish?',
};
