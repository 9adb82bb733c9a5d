import type { Rule } from './rule.ts';

/** The folders at the root that are kept in Git. */
const TOP = /^(?:cms|docs|scripts|shared-types|site|\.ci|\.devcontainer|\.github|\.vscode)\//;

/** What stands for a name of the reader's choice, such as `<type>`. */
const CHOICE = /<[^<>]+>/g;

/** A path of the repository in backticks or in a command leads to something; `<type>` stands for any name. */
export const pathsAreThere: Rule = ({ code, commands }, { has }) =>
  [...code, ...commands].flatMap(({ text, line }) =>
    text
      .split(/\s+/)
      .map((word) => word.replace(/[,.;:)/]+$/, ''))
      .filter((word) => TOP.test(word) && !has(word.replaceAll(CHOICE, '*')))
      .map((word) => ({ line, text: `expected a file or folder at ${word}, found none` })),
  );
