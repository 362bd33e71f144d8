import { performance } from 'node:perf_hooks';
import { generateApi } from '../../mocks/generator/generateApi.ts';
import { LARGE } from '../../mocks/generator/size.ts';
import { parseEdition } from '../../src/api/parseEdition.ts';
import { computeBarometer } from '../../src/barometer/computeBarometer.ts';
import { toProjectRows, toProjectTable } from '../../src/display/projectTable.ts';
import { DEFAULT_SELECTION } from '../../src/display/selection.ts';

export const PROJECT_COUNTS = [14, 200, 2_000, 20_000] as const;
const PERIODS = 16;

/** Milliseconds, the least of several rounds after one that is not counted: what disturbs can only add. */
export type ComputeTimes = {
  readonly projects: number;
  readonly parseJson: number;
  readonly readEdition: number;
  readonly compute: number;
  readonly rowsAndTable: number;
};

/** What an edition of so many projects and sixteen entries each takes, from its text to its table. */
export function computeTimes(projects: number): ComputeTimes {
  const { edition } = generateApi({ ...LARGE, projects, periods: PERIODS });
  const text = JSON.stringify(edition);
  const rounds = projects > 5_000 ? 5 : 15;
  const raw: unknown = JSON.parse(text);
  const parsed = parseEdition('edition.json', raw);
  if (parsed.kind === 'failed') throw new Error('the generated edition cannot be read');
  const barometer = computeBarometer(parsed.value);
  return {
    projects,
    parseJson: least(rounds, () => JSON.parse(text)),
    readEdition: least(rounds, () => parseEdition('edition.json', raw)),
    compute: least(rounds, () => computeBarometer(parsed.value)),
    rowsAndTable: least(rounds, () =>
      toProjectTable(barometer, toProjectRows(barometer, new Map()), DEFAULT_SELECTION),
    ),
  };
}

function least(rounds: number, work: () => unknown): number {
  work();
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** How time grows with size: 1 is in proportion, 2 is with the square. */
export function growthExponent(small: ComputeTimes, large: ComputeTimes): number {
  return Math.log(large.compute / small.compute) / Math.log(large.projects / small.projects);
}
