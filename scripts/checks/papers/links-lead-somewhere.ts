import { posix } from 'node:path';
import type { Rule } from './rule.ts';

/** Links to other websites, to people, and to places of the public site begin so; nobody here can follow them. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/)/i;

/** A relative link leads to a file or folder, and to a heading where it names one in a paper. */
export const linksLeadSomewhere: Rule = ({ path: from, links }, { papers, has }) =>
  links.flatMap(({ text, line }) => {
    if (ELSEWHERE.test(text)) return [];
    const [path = '', anchor = ''] = text.split('#', 2).map(decodeURIComponent);
    const target = path === '' ? from : posix.join(posix.dirname(from), path);
    if (target.startsWith('../') || !has(target))
      return [{ line, text: `expected the link to ${text} to lead to a file, found none at ${target}` }];
    const anchors = papers.get(target)?.anchors;
    if (anchor === '' || anchors === undefined || anchors.has(anchor)) return [];
    return [{ line, text: `expected ${target} to have a heading #${anchor}, found ${[...anchors].join(', ')}` }];
  });
