import type { CatalogueJson } from '../../src/api/catalogueJson.ts';
import type { EditionJson } from '../../src/api/editionJson.ts';
import type { GapBarometerJson } from '../../src/api/gapBarometerJson.ts';
import type { TargetGroupJson } from '../../src/api/targetGroupJson.ts';
import { hostileText } from './hostileText.ts';

export const HOSTILE_GROUPS = 60;
/** How far the local rates are moved down: below the national ones. */
const TENTHS_DOWN = 30;

/** The shipped groups and as many more as it takes. */
function manyGroups(groups: readonly TargetGroupJson[]): TargetGroupJson[] {
  return Array.from({ length: HOSTILE_GROUPS }, (_, at) => {
    const { shortName: _shortName, ...group } = groups[at % groups.length] ?? { key: '', name: '' };
    return { ...group, key: at < groups.length ? group.key : `gruppe-${at + 1}`, name: hostileText(at) };
  });
}

/** A gap below zero: now, last and baseline. What the source said of the old gap is left out. */
function negativeGap(barometer: GapBarometerJson, number: number): GapBarometerJson {
  const { reported: _reported, last: _last, baseline: _baseline, now, observations, ...rest } = barometer;
  const local = barometer.areas?.local;
  const negative = (value: number) => ({ gap: { value, decimals: 1 } });
  return {
    ...rest,
    name: hostileText(number),
    now: now.gap === undefined ? now : negative(-0.9),
    last: negative(-1.4),
    baseline: negative(-0.1),
    ...(observations === undefined
      ? {}
      : {
          observations: observations.map((observation) =>
            observation.area === local
              ? { ...observation, value: (Math.round(observation.value * 10) - TENTHS_DOWN) / 10 }
              : observation,
          ),
        }),
  };
}

/** An edition that fits its schema and is hard to show: long and odd names, many groups, negative gaps. */
export function hostileEdition(edition: EditionJson): EditionJson {
  const { projects, barometers, groups, ...rest } = structuredClone(edition);
  const allGroups = manyGroups(groups?.items ?? []);
  const everyGroup = allGroups.map(({ key }) => ({ group: key, assignedBy: 'us' as const }));
  return {
    ...rest,
    title: hostileText(0),
    projects: {
      ...projects,
      items: projects.items.map((project, at) => ({
        ...project,
        name: hostileText(at),
        purpose: hostileText(at + 1),
        ...(at === 0 ? { groups: everyGroup } : {}),
      })),
    },
    barometers: { ...barometers, items: barometers.items.map(negativeGap) },
    groups: { complete: true, items: allGroups },
  };
}

/** A catalogue whose owners and editions have hostile names. Keys and paths are as they were. */
export function hostileCatalogue(catalogue: CatalogueJson): CatalogueJson {
  const { owners, ...rest } = structuredClone(catalogue);
  return {
    ...rest,
    owners: owners.map(({ shortName: _shortName, ...owner }, at) => ({
      ...owner,
      name: hostileText(at + 1),
      editions: owner.editions.map((edition) => ({ ...edition, title: hostileText(at + 2) })),
    })),
  };
}
