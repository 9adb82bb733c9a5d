import { commandsAreThere } from './commands-are-there.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { messagesAreSaid } from './messages-are-said.ts';
import { pathsAreThere } from './paths-are-there.ts';
import type { Repository, Rule } from './rule.ts';

const RULES: readonly Rule[] = [linksLeadSomewhere, commandsAreThere, pathsAreThere, messagesAreSaid];

/** All that is untrue in the papers, as `file:line what`, in the order of files and lines. */
export const checkPapers = (repository: Repository): string[] =>
  [...repository.papers.values()].flatMap((paper) =>
    RULES.flatMap((rule) => rule(paper, repository))
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, text }) => `${paper.path}:${line} ${text}`),
  );
