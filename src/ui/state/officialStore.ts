import { create } from 'zustand';
import type { Provenance } from '../../barometer/compareSeries.ts';
import type { Series } from '../../barometer/series.ts';

/** Newer figures that someone has decided to use. */
export type OfficialUse = {
  /** The shipped series with the newer values in the place of its own. */
  readonly series: Series;
  readonly provenance: Provenance;
};

type OfficialStore = {
  /** By key of the series. Only here: the decision ends with the session, and no link carries it. */
  readonly uses: Readonly<Record<string, OfficialUse>>;
};

export const useOfficialStore = create<OfficialStore>(() => ({ uses: {} }));

/** Takes newer figures into use, or the shipped ones back (undefined). */
export function setOfficialUse(seriesKey: string, use: OfficialUse | undefined): void {
  useOfficialStore.setState(({ uses }) => {
    const { [seriesKey]: _, ...others } = uses;
    return { uses: use === undefined ? others : { ...others, [seriesKey]: use } };
  });
}

/** The newer figures in use for a series; undefined while the shipped ones are. */
export function useOfficialUse(seriesKey: string): OfficialUse | undefined {
  return useOfficialStore(({ uses }) => (Object.hasOwn(uses, seriesKey) ? uses[seriesKey] : undefined));
}
