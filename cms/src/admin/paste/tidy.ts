import { wordsOf, type Line, type Run } from './line';

/** Puts lines in order: spaces and breaks as people type them, no empty ones, and those of one item or quote together. */
export function tidyLines(lines: readonly Line[]): readonly Line[] {
  const tidy = lines.map(tidyLine).filter(({ runs }) => wordsOf(runs) !== '');
  return tidy.reduce<Line[]>((whole, line) => {
    const last = whole.at(-1);
    if (last?.kind !== line.kind || !/^(item|quote)$/.test(line.kind.type)) return [...whole, line];
    const runs = merged([...last.runs, { text: '\n', marks: {} }, ...line.runs]);
    return [...whole.slice(0, -1), { kind: line.kind, runs }];
  }, []);
}

function tidyLine({ kind, runs }: Line): Line {
  if (kind.type === 'code')
    return { kind, runs: runs.map((run) => ({ ...run, text: run.text.replace(/^\n|\s+$/g, '') })) };
  return { kind, runs: merged(withoutEnd(singleSpaced(runs.map(tidyRun)))) };
}

/** Spaces that do not break, signs that cannot be seen, and the line breaks of word processors. */
function tidyRun(run: Run): Run {
  const text = run.text
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\v\u2028\u2029]/g, '\n');
  return { ...run, text };
}

/** One space between words, none around breaks and at the start. */
function singleSpaced(runs: readonly Run[]): Run[] {
  let before = '\n';
  const spaced: Run[] = [];
  for (const run of runs) {
    const inside = run.text.replace(/ *\n */g, '\n').replace(/ +/g, ' ');
    const text = /[ \n]$/.test(before) ? inside.replace(/^ /, '') : inside;
    if (text.startsWith('\n')) endWithoutSpace(spaced);
    if (text !== '') spaced.push({ ...run, text });
    before += text;
  }
  return spaced;
}

function endWithoutSpace(runs: Run[]): void {
  const last = runs.pop();
  if (last) runs.push({ ...last, text: last.text.replace(/ $/, '') });
}

/** Without spaces and breaks at either end. */
function withoutEnd(runs: readonly Run[]): Run[] {
  const trimmed = [...runs];
  for (let last = trimmed.at(-1); last !== undefined; last = trimmed.at(-1)) {
    trimmed.pop();
    const text = last.text.trimEnd();
    if (text !== '') return withoutStart([...trimmed, { ...last, text }]);
  }
  return trimmed;
}

function withoutStart([first, ...rest]: readonly Run[]): Run[] {
  if (!first) return [];
  const text = first.text.trimStart();
  return text === '' ? withoutStart(rest) : [{ ...first, text }, ...rest];
}

/** Neighbours with the same marks and the same link are one; a space alone is part of no link and has no marks of its own. */
function merged(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((whole, run, index) => {
    const last = whole.at(-1);
    const isSpace = run.text.trim() === '' && run.url !== runs[index + 1]?.url;
    const one = isSpace ? { text: run.text, marks: {} } : run;
    if (!last || !alike(last, one)) return [...whole, one];
    return [...whole.slice(0, -1), { ...last, text: last.text + one.text }];
  }, []);
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const alike = (one: Run, other: Run): boolean =>
  one.url === other.url && MARKS.every((mark) => (one.marks[mark] ?? false) === (other.marks[mark] ?? false));
