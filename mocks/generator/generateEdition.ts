import type { EditionJson } from '../../src/api/editionJson.ts';
import { generateBarometers } from './generateBarometers.ts';
import { generateGroups } from './generateGroups.ts';
import { generateLedger } from './generateLedger.ts';
import { ADJUSTMENT } from './generatePlans.ts';
import { generateProject } from './generateProject.ts';
import type { GeneratedSeries } from './generateSeries.ts';
import { outlineProjects } from './projectOutline.ts';
import { quarterAt, quarters } from './quarters.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

export const OWNER = 'eksempelregion';
const SOURCE = 'syntetisk';

/** A made-up edition: the report at the end of the ledger's last quarter. It says itself that it is synthetic. */
export function generateEdition(
  random: Random,
  { projects: count, periods }: Size,
  observe: GeneratedSeries['observe'],
): EditionJson {
  const past = quarters(periods);
  const [first, last, now] = [quarterAt(0), quarterAt(periods - 2), quarterAt(periods - 1)];
  const outlines = outlineProjects(random, count, past);
  const projects = outlines.map((outline) => generateProject(random, outline, past, now.to));
  const ledger = generateLedger(random, outlines, past);
  const period = { from: first.from, to: `${now.year + 3}-12-31` };
  const groups = generateGroups(random, count, period);
  const carried = (key: string) => ({
    projects: projects.filter(({ barometers }) => barometers?.some(({ barometer }) => barometer === key))
      .length,
    of: count,
  });
  return {
    format: 'investeringsbarometer/edition',
    version: '1.0',
    owner: OWNER,
    key: now.meetingDate,
    kind: 'followUp',
    title: `Opfølgning nr. ${periods} (syntetiske tal)`,
    synthetic: true,
    followUpNumber: periods,
    meetingDate: now.meetingDate,
    cutOff: { day: now.to },
    observationMonth: now.month,
    publishedOn: now.meetingDate,
    committee: 'Eksempeludvalget',
    investmentPeriod: period,
    conventions: { unit: 'kr', sign: 'positiveIsSaving', priceLevel: `${now.year}-priser` },
    source: SOURCE,
    sources: [
      { key: SOURCE, title: 'Syntetiske tal til prøve og måling', publisher: 'Ingen: tallene er opdigtede' },
    ],
    barometers: {
      complete: true,
      items: generateBarometers(
        observe,
        { now: now.month, last: last.month, baseline: first.month },
        carried,
      ),
    },
    groups: { complete: true, items: groups },
    ledger,
    projects: { complete: true, items: projects },
    decisions: {
      complete: true,
      items: [
        {
          key: ADJUSTMENT,
          title: 'Juster en række projekter',
          text: 'Projekternes investering og gevinst tilpasses det, der er nået.',
          proposedBy: { body: 'Eksempelforvaltningen', date: now.meetingDate },
          projects: projects.flatMap(({ key, plans }) =>
            plans?.some(({ decision }) => decision === ADJUSTMENT) ? [key] : [],
          ),
        },
      ],
    },
    checks: [{ quantity: 'projectCount', value: count }],
    lastFollowUp: { number: periods - 1, meetingDate: last.meetingDate, observationMonth: last.month },
    nextFollowUps: [{ committee: quarterAt(periods).meetingDate }],
  };
}
