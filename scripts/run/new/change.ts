import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change of a file that is there. */
export interface Edit {
  /** From the project's folder. */
  readonly path: string;
  /** @throws {Error} where the place for it is not found. */
  readonly change: (text: string) => string;
}

/** What `npm run new` does. */
export interface Change {
  /** New files: path from the project's folder → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** What is left to a person, in sentences. */
  readonly left: readonly string[];
}

/**
 * Makes the new files and changes those that are there; nothing where any of it cannot be done.
 * @returns The paths that were written.
 * @throws {Error} naming all files that are there already, or the place that was not found.
 */
export function applyChange({ files, edits }: Change, root: string): string[] {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0)
    throw new Error(`Expected nothing at ${there.join(', ')}, found files. Choose another name, or remove them first.`);
  const texts = new Map(Object.entries(files));
  for (const { path, change } of edits)
    texts.set(path, change(texts.get(path) ?? readFileSync(join(root, path), 'utf8')));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...texts.keys()];
}

/**
 * Puts lines before the first place that a pattern finds.
 * @throws {Error} where it finds none.
 */
export function before(path: string, place: RegExp, lines: string): Edit {
  return {
    path,
    change: (text) => {
      const found = place.exec(text);
      if (!found)
        throw new Error(`Expected ${String(place)} in ${path}, found it nowhere. Put this there by hand:\n${lines}`);
      return text.slice(0, found.index) + lines + text.slice(found.index);
    },
  };
}

/** Puts an import among those of a file: after the last one. */
export function importing(path: string, line: string): Edit {
  return {
    path,
    change: (text) => {
      const imports = [...text.matchAll(/^import [^;]*;\n/gm)].at(-1);
      const at = imports ? imports.index + imports[0].length : 0;
      return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
    },
  };
}

/** Changes what a JSON file holds. */
export function json(path: string, change: (content: Record<string, unknown>) => void): Edit {
  return {
    path,
    change: (text) => {
      const content = JSON.parse(text) as Record<string, unknown>;
      change(content);
      return `${JSON.stringify(content, null, 2)}\n`;
    },
  };
}
