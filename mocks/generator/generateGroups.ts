import type { TargetGroupJson } from '../../src/api/targetGroupJson.ts';
import type { Random } from './random.ts';

/** The groups that generated projects can serve, and the barometer that each is counted under. */
export const GROUPS = [
  { key: 'forsikrede', name: 'Forsikrede ledige', barometer: 'bruttoledighed' },
  { key: 'jobparate', name: 'Jobparate kontanthjælpsmodtagere', barometer: 'bruttoledighed' },
  { key: 'integration', name: 'Borgere på integrationsydelse', barometer: 'bruttoledighed' },
  { key: 'aktivitetsparate', name: 'Aktivitetsparate kontanthjælpsmodtagere', barometer: 'aktivitetsparate' },
  { key: 'sygedagpenge', name: 'Sygedagpengemodtagere', barometer: 'aktivitetsparate' },
  { key: 'ledighedsydelse', name: 'Borgere på ledighedsydelse', barometer: 'aktivitetsparate' },
] as const;

export type GroupKey = (typeof GROUPS)[number]['key'];

/** The keys of the barometers that the groups are counted under, each once. */
export function barometersOf(groups: readonly GroupKey[]): string[] {
  return [...new Set(GROUPS.flatMap(({ key, barometer }) => (groups.includes(key) ? [barometer] : [])))];
}

/** The six target groups: targets for most, and one whose reduction cannot be measured yet. */
export function generateGroups(
  random: Random,
  projects: number,
  period: { from: string; to: string },
): TargetGroupJson[] {
  return GROUPS.map(({ key, name, barometer }) => {
    if (key === 'integration') {
      return {
        key,
        name,
        barometer,
        reduction: { absent: 'notMeasuredYet', reason: 'Gøres først op, når projekterne slutter.' },
        arrow: { level: 'neutral', previous: 'neutral' },
      };
    }
    const target = projects * random.whole(8, 16);
    return {
      key,
      name,
      barometer,
      reduction: Math.round(target * random.between(0.2, 0.9)),
      target,
      period,
      arrow: { level: random.pick(['green', 'yellow', 'red']), previous: 'yellow' },
    };
  });
}
