/** What the bundler tells of a module: who imports it statically. */
type ModuleInfo = { readonly importers: readonly string[] };
type Graph = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * Puts every module that the page's entry needs statically into one chunk. Left alone, the bundler makes a chunk of
 * its own for each set of lazy pages that share a module: two dozen small files that compress worse than one.
 * `entry` is the end of the entry module's path.
 */
export function firstScreenChunk(entry: string): (id: string, graph: Graph) => string | null {
  const known = new Map<string, boolean>();
  function isNeeded(id: string, graph: Graph): boolean {
    const answer = known.get(id);
    if (answer !== undefined) {
      return answer;
    }
    // Assumed false while it is being found out, so that modules importing each other come to an end.
    known.set(id, false);
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const isFirst = id.endsWith(entry) || importers.some((importer) => isNeeded(importer, graph));
    known.set(id, isFirst);
    return isFirst;
  }
  return (id, graph) => (isNeeded(id, graph) ? 'first' : null);
}
