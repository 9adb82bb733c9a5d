import type { RuleConfig } from 'html-validate';

/** A rule of html-validate that is not as its presets have it, and why. Every other finding fails the tests. */
export interface RuleChange {
  rule: string;
  setting: RuleConfig[string];
  reason: string;
}

/** The presets: what html-validate recommends, and what it asks of whole documents (https://html-validate.org/rules/presets.html). */
export const PRESETS = ['html-validate:recommended', 'html-validate:document'];

export const RULE_CHANGES: readonly RuleChange[] = [
  {
    rule: 'tel-non-breaking',
    setting: ['error', { ignoreClasses: ['nobreak'] }],
    reason:
      'Our links with telephone numbers are kept on one line by their class, and the number can be copied as it is.',
  },
  {
    rule: 'long-title',
    setting: 'off',
    reason:
      'It counts what a search engine shows. A title holds what an editor wrote (up to 80 characters) and the name of the site; what is cut off at the end of it is the name.',
  },
  {
    rule: 'require-sri',
    setting: ['error', { target: 'crossorigin' }],
    reason:
      'A hash of a file guards against another site that serves it. Our own files come from where the page comes from, and no page loads anything from elsewhere.',
  },
  {
    rule: 'no-unknown-elements',
    setting: 'error',
    reason:
      'It is off in the presets. An element that HTML does not know says nothing to a screen reader, and is most likely a slip.',
  },
];
