import type { Rule } from './rule.ts';

/** A message that a paper explains stands in the code; `…` stands for what differs each time. */
export const messagesAreSaid: Rule = ({ messages }, { says }) =>
  messages
    .filter(
      ({ text }) =>
        !says(
          text
            .split('…')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        ),
    )
    .map(({ text, line }) => ({ line, text: `expected one file of the code to say “${text}”, found none` }));
