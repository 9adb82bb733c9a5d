/** What a JSON answer can be. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Reads an answer as JSON. */
export async function readJson(answer: Response): Promise<Json> {
  const value: Json = JSON.parse(await answer.text());
  return value;
}

/** The part of a JSON value that lies at a path, such as `at(answer, 'data', 'principles', 0)`; null where there is none. */
export function at(value: Json, ...path: (string | number)[]): Json {
  let part: Json = value;
  for (const step of path) {
    if (Array.isArray(part) && typeof step === 'number') part = part[step] ?? null;
    else if (part !== null && typeof part === 'object' && !Array.isArray(part)) part = part[step] ?? null;
    else return null;
  }
  return part;
}

/** The text at a path. */
export function textAt(value: Json, ...path: (string | number)[]): string {
  const part = at(value, ...path);
  if (typeof part !== 'string')
    throw new Error(`Expected a text at ${path.join('.')}, found ${JSON.stringify(part)} in ${JSON.stringify(value)}.`);
  return part;
}

/** A value as one would write it in a sentence. */
export function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
