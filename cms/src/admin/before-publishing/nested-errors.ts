import type { FieldProblem } from './field-problem';

type Nested = Record<string, unknown>;

/** Problems as a form keeps its errors: `{ image: { alternativeText: 'This picture has …' } }`. */
export function nestedErrors(problems: readonly FieldProblem[]): Nested {
  const errors: Nested = {};
  for (const { path, message } of problems) put(errors, path, message);
  return errors;
}

function put(errors: Nested, path: readonly string[], message: string): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) {
    errors[first] ??= message;
    return;
  }
  const within = errors[first];
  // A field that is wrong as a whole says so itself; what is wrong within it comes when that is mended.
  if (typeof within === 'string') return;
  const next: Nested = isNested(within) ? within : {};
  errors[first] = next;
  put(next, rest, message);
}

const isNested = (value: unknown): value is Nested => typeof value === 'object' && value !== null;
