/** What the bundler tells of a module: who imports it statically. */
type ModuleInfo = { readonly importers: readonly string[] };
type Graph = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * Puts every module that all the entries need statically into one chunk, but for those that an earlier group has.
 * Left alone, the bundler makes a chunk of its own for each set of lazy pages that share a module: two dozen small
 * files that compress worse than one, and each costs a slow machine a few milliseconds. `entries` are the ends of the
 * entry modules' paths.
 */
export function neededChunk(
  name: string,
  ...entries: readonly string[]
): (id: string, graph: Graph) => string | null {
  const tests = entries.map(neededBy);
  return (id, graph) => (tests.every((isNeeded) => isNeeded(id, graph)) ? name : null);
}

function neededBy(entry: string): (id: string, graph: Graph) => boolean {
  const known = new Map<string, boolean>();
  return function isNeeded(id: string, graph: Graph): boolean {
    const answer = known.get(id);
    if (answer !== undefined) {
      return answer;
    }
    // Assumed false while it is being found out, so that modules importing each other come to an end.
    known.set(id, false);
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const isFound = id.endsWith(entry) || importers.some((importer) => isNeeded(importer, graph));
    known.set(id, isFound);
    return isFound;
  };
}
