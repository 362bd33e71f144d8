import { reportedColour } from '../barometer/colourCounts.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { decimal } from '../barometer/decimal.ts';
import { count } from '../barometer/units.ts';
import { kronerCell, ratioCell, shareCell, textCell } from './cellText.ts';
import type { Cell } from './models.ts';
import { type SortColumn, STATUS_FILTERS } from './selection.ts';

/** The cells of a project's row, by their columns. */
export type ProjectCells = Readonly<Record<SortColumn, Cell>>;

/** Each cell is made when it is asked for: sorting asks every row for the same one. */
export function toProjectCells(figures: ProjectFigures): ProjectCells {
  return new CellsOfProject(figures);
}

class CellsOfProject implements ProjectCells {
  readonly #figures: ProjectFigures;

  constructor(figures: ProjectFigures) {
    this.#figures = figures;
  }

  get status() {
    return countCell(STATUS_FILTERS.indexOf(reportedColour(this.#figures.project)));
  }

  get project() {
    return textCell(this.#figures.project.name);
  }

  get gevinst() {
    return kronerCell(this.#figures.amounts.gevinst);
  }

  get forbrug() {
    return kronerCell(this.#figures.amounts.forbrug);
  }

  get nettogevinst() {
    return kronerCell(this.#figures.money.nettogevinst);
  }

  get afkastgrad() {
    return ratioCell(this.#figures.money.realisedAfkastgrad);
  }

  get share() {
    return shareCell(this.#figures.gevinstShareOfPlan);
  }

  get indicators() {
    return countCell(troubleOf(this.#figures));
  }
}

function countCell(amount: number): Cell {
  return { unit: 'count', amount: count(decimal(amount)) };
}

/** How bad the indicators look, for sorting: red weighs more than any number of yellow ones. */
function troubleOf({ indicators }: ProjectFigures): number {
  const weight = { red: 100, yellow: 10, green: 0 } as const;
  return indicators.reduce(
    (sum, { colour }) => sum - (colour.kind === 'absent' ? 0 : weight[colour.value]),
    0,
  );
}
