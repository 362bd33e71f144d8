import type { EditionJson } from '../../../src/api/editionJson.ts';
import type { PlanJson } from '../../../src/api/planJson.ts';
import { type ProjectItem, projectsOf, statusOf, successorOf } from './eksempelbyEditions.ts';

/** What changed between two editions, each kind apart; kinds without any are left out. */
export type Changes = Readonly<Record<string, readonly string[]>>;

type Pair = { readonly key: string; readonly before: ProjectItem; readonly after: ProjectItem };

const plansOf = ({ plans = [] }: ProjectItem, kind: PlanJson['kind']) =>
  plans.filter((plan) => plan.kind === kind).flatMap(({ decision }) => decision ?? []);

/** Decisions of one kind of plan that the later edition has and the earlier has not. */
const newPlans = (pairs: readonly Pair[], kind: PlanJson['kind']) =>
  pairs.flatMap(({ before, after }) =>
    plansOf(after, kind).filter((decision) => !plansOf(before, kind).includes(decision)),
  );

const movesIn = (pairs: readonly Pair[]) =>
  pairs.flatMap(({ key, before, after }) => {
    const [from, to] = [statusOf(before), statusOf(after)];
    return from === to ? [] : [`${key} ${from}>${to}`];
  });

/** Read from the documents alone, without the app's own comparison. */
export function changesBetween(earlier: EditionJson, later: EditionJson): Changes {
  const [before, after] = [projectsOf(earlier), projectsOf(later)];
  const pairs = [...after].flatMap(([key, project]): Pair[] => {
    const same = before.get(key);
    return same === undefined ? [] : [{ key, before: same, after: project }];
  });
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const isEnding = (move: string) => move.endsWith('>grey');
  const moves = movesIn(pairs);
  const changes = {
    joined: [...after.keys()].filter((key) => !before.has(key)),
    left: gone.filter((key) => successorOf(key) === undefined),
    merged: gone.flatMap((key) =>
      successorOf(key) === undefined ? [] : [`${key} into ${successorOf(key)}`],
    ),
    renamed: pairs.flatMap((pair) =>
      pair.before.key === pair.after.key ? [] : [`${pair.before.key} to ${pair.after.key}`],
    ),
    moved: moves.filter((move) => !isEnding(move)),
    ended: moves.filter(isEnding).map((move) => move.replace('>grey', '')),
    delayed: pairs.flatMap((pair) =>
      pair.after.stage?.stage === 'delayed' && pair.before.stage?.stage !== 'delayed' ? [pair.key] : [],
    ),
    proposed: newPlans(pairs, 'proposed'),
    alternative: newPlans(pairs, 'alternative'),
    adopted: newPlans(pairs, 'adopted'),
    rejected: pairs.flatMap((pair) =>
      plansOf(pair.before, 'proposed').filter((one) => !plansOf(pair.after, 'adopted').includes(one)),
    ),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, list]) => list.length > 0));
}
