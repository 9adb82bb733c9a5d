type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  return isFields(value) ? withoutGaps(value) : value;
}

/** A copy without fields that are `undefined`, at any depth: the document service takes an undefined component for an empty one and refuses it. */
export function withoutGaps(fields: Fields): Fields {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled.map(([name, value]) => [name, cleaned(value)]));
}
