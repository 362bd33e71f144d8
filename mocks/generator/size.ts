/** How much to generate, and from which seed. The same size gives the same documents. */
export type Size = {
  readonly seed: number;
  readonly projects: number;
  /** Quarters in the ledger, from 2015-01-01 on: one entry per project and quarter. At least 2. */
  readonly periods: number;
  /** Municipalities in the series, besides the country. From 1 to 99. */
  readonly municipalities: number;
  /** Months in the series; they end with the ledger's last quarter and must reach back over all of it. */
  readonly months: number;
};

/** What the app must stand: the scenario `large`, and the measurements. */
export const LARGE: Size = { seed: 42, projects: 2000, periods: 16, municipalities: 98, months: 240 };

/** @throws RangeError naming the number that is out of range, and what was expected. */
export function checkSize({ seed, projects, periods, municipalities, months }: Size): void {
  const limits = [
    ['seed', seed, 0, 2 ** 32 - 1],
    ['projects', projects, 1, 100_000],
    ['periods', periods, 2, 100],
    ['municipalities', municipalities, 1, 99],
    ['months', months, periods * 3, 1_000],
  ] as const;
  for (const [name, value, low, high] of limits) {
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
    }
  }
}
