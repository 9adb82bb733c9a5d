import { covers, pathOf } from '@waymark/shared-types';
import type { FieldProblem } from '../rule';

/** Letters, digits and marks that mean nothing to any web server; others are written as `%` and two digits. */
const PART = String.raw`(?!\.{1,2}(?:/|$))(?:[\w.~@,+=-]|%[2-9A-Fa-f][\dA-Fa-f])+`;
const PATH = new RegExp(String.raw`^/(?:${PART}/)*(?:\*|${PART})?$`);

/** An address on this site or another, without spaces, quotation marks, or what servers take for a command or a variable. */
const TARGET = /^(?!.*\/:)(?:\/(?!\/)|https:\/\/[\w.-]+(?::\d+)?\/)[\w.~%@,+=:/?#&!()-]*\*?$/;

const ENDING = /(?:\/|\/\*|\/[^/*]*\.\w+)$/;

/** The addresses of a redirect are ones that every web server understands alike, and differ from each other. */
export function redirectIsWellFormed({ from, to }: Readonly<Record<string, unknown>>): FieldProblem[] {
  return [
    ...problemAt('from', wrongWithOld(String(from))),
    ...problemAt('to', typeof to === 'string' && to !== '' ? wrongWithNew(String(from), to) : undefined),
  ];
}

const problemAt = (field: string, message: string | undefined): FieldProblem[] =>
  message === undefined ? [] : [{ path: [field], message }];

function wrongWithOld(from: string): string | undefined {
  if (!from.startsWith('/')) return `The old address starts with /, such as /old-page/; this one is “${from}”.`;
  if (from === '/*')
    return 'The old address /* would cover the whole site. Name the part that has moved, such as /old-section/*.';
  if (!ENDING.test(from))
    return `The old address ends with /, with /* or with the name of a file, such as /old-page/, /old-section/* or /files/report.pdf; this one is “${from}”.`;
  if (!PATH.test(from))
    return `The old address is a path without spaces, ? or #, as the browser’s address bar gives it when you copy it; this one is “${from}”.`;
  return undefined;
}

function wrongWithNew(from: string, to: string): string | undefined {
  if (!TARGET.test(to))
    return `The new address starts with / for this site or with https:// for another, and has no spaces: copy it from the browser’s address bar. This one is “${to}”. Leave it empty if what stood there is gone.`;
  if (pathOf(to) === from) return 'The new address is the old one. Choose another, or delete this redirect.';
  if (covers(from, pathOf(to)))
    return `The new address lies beneath the old one (${from} covers ${to}), so readers would go round in a circle. Choose one elsewhere.`;
  if (to.endsWith('/*') && !from.endsWith('/*'))
    return 'The new address can end with /* only where the old one does, because there is nothing else to carry over.';
  return undefined;
}
