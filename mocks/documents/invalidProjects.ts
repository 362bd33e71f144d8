import type { EditionJson } from '../../src/api/editionJson.ts';
import { withLedgerCell } from './withLedgerCell.ts';

/** What is wrong in the edition that `invalidProjects` makes, for tests to look for. */
export const INVALID = {
  /** This project's name is a number. */
  named: { project: 'eftervaern', name: 4 },
  /** This project's forbrug in the ledger is a text. */
  spent: { project: 'minifleksjob', forbrug: '2.348.725 kr.' },
  /** This project has a key that the contract does not know: it should be `forbrug`. */
  misspelt: { project: 'hr-funktion', key: 'forbrgu', value: 4_500_000 },
} as const;

/** An edition in which three projects cannot be read wholly, each in its own way (see INVALID). */
export function invalidProjects(edition: EditionJson) {
  const { named, spent, misspelt } = INVALID;
  const { projects, ledger, ...rest } = structuredClone(edition);
  const items = projects.items.map((project) => {
    if (project.key === named.project) return { ...project, name: named.name };
    if (project.key === misspelt.project) {
      return { ...project, planToDate: { [misspelt.key]: misspelt.value } };
    }
    return project;
  });
  return {
    ...rest,
    projects: { ...projects, items },
    ledger: withLedgerCell(ledger, spent.project, 'forbrug', spent.forbrug),
  };
}
