/**
 * Circles in a graph where everyone points to at most one other: each circle once, as the path from its first member
 * (in the order given) up to itself, such as ['A', 'B', 'A']. Linear in the number of ids.
 */
export function findCircles(ids: Iterable<string>, next: (id: string) => string | null | undefined): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of ids) {
    const path: string[] = [];
    const position = new Map<string, number>();
    let id: string | null | undefined = start;
    while (id && !done.has(id) && !position.has(id)) {
      position.set(id, path.length);
      path.push(id);
      id = next(id);
    }
    const from = id ? position.get(id) : undefined;
    if (id && from !== undefined) circles.push([...path.slice(from), id]);
    for (const seen of path) done.add(seen);
  }
  return circles;
}
