/** An entry as people know it: its type, and its title or whatever it is called by. */
export function nameOf(type: string, data: Readonly<Record<string, unknown>>): string {
  const title = ['title', 'name', 'statement', 'from']
    .map((field) => data[field])
    .find((value) => typeof value === 'string');
  return title === undefined ? type : `${type} “${title}”`;
}
