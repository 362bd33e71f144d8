import { hostileEdition } from '../../mocks/documents/hostileEdition.ts';
import { shippedCatalogue, shippedEdition, shippedSeries } from '../../mocks/documents/shipped.ts';
import { parseCatalogue } from '../../src/api/parseCatalogue.ts';
import { parseEdition } from '../../src/api/parseEdition.ts';
import { parseSeries } from '../../src/api/parseSeries.ts';
import { type Barometer, computeBarometer } from '../../src/barometer/computeBarometer.ts';
import type { Meeting, MeetingStep } from '../../src/display/meeting/step.ts';
import { toRateChart } from '../../src/display/rateChart.ts';
import { type SlidesSubject, toPptx } from '../../src/export/pptx/toPptx.ts';
import { zoneBarLayout } from '../../src/ui/charts/zoneBarLayout.ts';
import { meetingOf } from './meetingOf.ts';

// Meetings of what is shipped, with all that a page gives them, and their slides.

export const ODENSE = { owner: 'odense', edition: '2018-10-30', before: '2018-05', series: 'bruttoledighed' };
export const EKSEMPELBY = {
  owner: 'eksempelby',
  edition: '2024-12-17',
  before: '2024-09-17',
  series: 'eksempelby-bruttoledighed',
};

type Named = typeof ODENSE;

function readable<Value>(
  parsed: { readonly kind: 'failed' } | { readonly kind: 'ok'; readonly value: Value },
): Value {
  if (parsed.kind === 'failed') throw new Error('A shipped document cannot be read');
  return parsed.value;
}

async function barometerOf(owner: string, edition: string, isHostile = false): Promise<Barometer> {
  const json = await shippedEdition(owner, edition);
  if (json === undefined) throw new Error(`${owner}/${edition} is not shipped`);
  return computeBarometer(readable(parseEdition('edition.json', isHostile ? hostileEdition(json) : json)));
}

/** A shipped edition's meeting; `isHostile` puts hostile names into it first. */
export async function shippedMeeting(named: Named, isHostile = false): Promise<Meeting> {
  const catalogue = readable(parseCatalogue('index.json', await shippedCatalogue()));
  const owner = catalogue.owners.find(({ key }) => key === named.owner);
  if (owner === undefined) throw new Error(`${named.owner} is not shipped`);
  const barometer = await barometerOf(named.owner, named.edition, isHostile);
  const before = await barometerOf(named.owner, named.before);
  const series = readable(parseSeries('series.json', await shippedSeries(named.series)));
  const [gap] = barometer.gaps;
  const until = barometer.edition.observationMonth ?? named.edition.slice(0, 7);
  const model =
    gap === undefined
      ? undefined
      : toRateChart(series, { barometer: gap.barometer, ownerName: owner.shortName, until });
  return meetingOf(barometer, {
    owner,
    before,
    ...(model === undefined ? {} : { rates: { kind: 'chart', model } as const }),
  });
}

export const stepsOf = ({ sections }: Meeting): readonly MeetingStep[] =>
  sections.flatMap(({ steps }) => steps);

export const linkTo = (step: string) => `https://example.org/odense/2018-10-30/moede/${step}`;

export const slidesSubject: SlidesSubject = {
  title: 'Odense · opfølgning 30. oktober 2018',
  owner: 'Odense',
  linkTo,
  layOutZoneBar: zoneBarLayout,
  madeOn: '2018-10-30T14:05',
};

/** The bytes of a meeting's slides. */
export async function slidesOf(meeting: Meeting): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await toPptx(meeting, { ...slidesSubject, title: meeting.footer });
  return new Uint8Array(await blob.arrayBuffer());
}
