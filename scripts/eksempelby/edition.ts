import type { EditionJson } from '../../src/api/editionJson.ts';
import { barometersAt } from './barometers.ts';
import { COMMITTEE, decisionsAt } from './decisions.ts';
import { type EditionOutline, editionAt, lastDay, PROGRAMME } from './editions.ts';
import { partsAt } from './events.ts';
import { groupsAt, reductionAt } from './groups.ts';
import { isListedAt, OUTLINES } from './outlines.ts';
import { budgetAt } from './plans.ts';
import { colourAt, projectAt } from './projects.ts';
import { entriesBy, gainOf, ledgerAt } from './realised.ts';

export const OWNER = 'eksempelby';
const SOURCE = 'opdigtet';
/** The one edition that prints a total which its parts do not add up to, and by how many kr. */
const MISPRINT = { number: 7, kroner: 1000 } as const;

export const titleOf = ({ number }: EditionOutline): string => `Opfølgning nr. ${number} (opdigtede tal)`;

type Totals = Readonly<Record<'gevinst' | 'forbrug' | 'budgetGevinst' | 'investeringssum', number>>;

function totalsAt(edition: EditionOutline): Totals {
  const listed = OUTLINES.filter((outline) => isListedAt(outline, edition.number));
  const entries = listed.flatMap((outline) =>
    partsAt(outline, edition.number).flatMap((part) => entriesBy(part, edition)),
  );
  const budgets = listed.map((outline) => budgetAt(outline, edition));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    gevinst: sum(entries.map(gainOf)),
    forbrug: sum(entries.map(({ forbrug }) => forbrug)),
    budgetGevinst: sum(budgets.map(({ gevinst }) => gevinst)),
    investeringssum: sum(budgets.map(({ investeringssum }) => investeringssum)),
  };
}

/** The totals that the edition prints: all add up to what they are sums of, but for the one misprint. */
function checksAt(edition: EditionOutline, totals: Totals): NonNullable<EditionJson['checks']> {
  const { gevinst, forbrug, budgetGevinst, investeringssum } = totals;
  const listed = OUTLINES.filter((outline) => isListedAt(outline, edition.number));
  const misprint = edition.number === MISPRINT.number ? MISPRINT.kroner : 0;
  return [
    { quantity: 'realisedGevinst', value: gevinst },
    { quantity: 'forbrug', value: forbrug + misprint },
    { quantity: 'realisedNettogevinst', value: gevinst - forbrug },
    { quantity: 'realisedAfkastgrad', value: Math.round((gevinst / forbrug) * 100) / 100, decimals: 2 },
    { quantity: 'budgetGevinst', value: budgetGevinst },
    { quantity: 'investeringssum', value: investeringssum },
    { quantity: 'budgetNettogevinst', value: budgetGevinst - investeringssum },
    { quantity: 'groupReduction', value: reductionAt(edition), decimals: 1 },
    { quantity: 'projectCount', value: listed.length },
    ...(['green', 'yellow', 'red', 'grey'] as const).map((colour) => ({
      quantity: 'colourCount' as const,
      colour,
      value: listed.filter((outline) => colourAt(outline, edition.number) === colour).length,
    })),
  ];
}

function lastFollowUp(edition: EditionOutline): Pick<EditionJson, 'lastFollowUp'> {
  if (edition.number === 1) return {};
  const last = editionAt(edition.number - 1);
  const { gevinst, forbrug } = totalsAt(last);
  return {
    lastFollowUp: {
      number: last.number,
      meetingDate: last.meetingDate,
      observationMonth: last.observationMonth,
      nettogevinst: gevinst - forbrug,
    },
  };
}

/** One of Eksempelby's follow-ups as a whole document. */
export function editionDocument(edition: EditionOutline): EditionJson {
  const { number, meetingDate, lastMonth } = edition;
  const projects = OUTLINES.filter((outline) => isListedAt(outline, number)).map((outline) =>
    projectAt(outline, edition),
  );
  const next = editionAt(number + 1);
  return {
    format: 'investeringsbarometer/edition',
    version: '1.0',
    owner: OWNER,
    key: meetingDate,
    kind: 'followUp',
    title: titleOf(edition),
    synthetic: true,
    followUpNumber: number,
    meetingDate,
    cutOff: { day: lastDay(lastMonth) },
    observationMonth: edition.observationMonth,
    committee: COMMITTEE,
    investmentPeriod: PROGRAMME,
    conventions: { unit: 'kr', sign: 'positiveIsSaving' },
    source: SOURCE,
    sources: [
      {
        key: SOURCE,
        title: 'Opdigtede tal, lavet af et program',
        publisher: 'Ingen: Eksempelby findes ikke',
      },
    ],
    barometers: { complete: true, items: barometersAt(edition, projects) },
    groups: { complete: true, items: groupsAt(edition) },
    ledger: ledgerAt(edition),
    projects: { complete: true, items: projects },
    decisions: { complete: true, items: decisionsAt(edition) },
    checks: checksAt(edition, totalsAt(edition)),
    ...lastFollowUp(edition),
    nextFollowUps: [{ committee: next.meetingDate, council: next.councilDate }],
  };
}
