/** What the bundler tells of a module: who imports it statically. */
type ModuleInfo = { readonly importers: readonly string[] };
type Graph = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * Puts every module that an entry needs statically into one chunk, but for those that an earlier group has. Left
 * alone, the bundler makes a chunk of its own for each set of lazy pages that share a module: two dozen small files
 * that compress worse than one, and each costs a slow machine a few milliseconds. `entry` is the end of the entry
 * module's path.
 */
export function neededChunk(name: string, entry: string): (id: string, graph: Graph) => string | null {
  const known = new Map<string, boolean>();
  function isNeeded(id: string, graph: Graph): boolean {
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
  }
  return (id, graph) => (isNeeded(id, graph) ? name : null);
}
