/** These, and everything that one comes to from them, each once; ways that lead in a circle end. */
export function reached<Id>(first: Iterable<Id>, next: (id: Id) => Iterable<Id>): readonly Id[] {
  const found = new Set(first);
  for (const id of found) for (const further of next(id)) found.add(further);
  return [...found];
}
