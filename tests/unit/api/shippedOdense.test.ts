import { describe, expect, it } from 'vitest';
import { catalogueJson } from '../../../src/api/catalogueJson.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { lineOf } from '../../../src/barometer/series.ts';
import { dec, pp, shown } from '../../support/builders.ts';
import { readWhole } from './readWhole.ts';
import { readable, shipped } from './wire.ts';

const odense = readWhole(catalogueJson, 'index.json').owners.find(({ key }) => key === 'odense');

function barometerOf(key: string): Barometer {
  const { value, findings } = readable(parseEdition(key, shipped(`odense/${key}/edition.json`)));
  expect(findings).toEqual([]);
  return computeBarometer(value);
}

const PARTIAL = ['2022-12', '2021-12', '2020-12', '2020-01', '2018-05', '2017'];

it('the earlier and later reports of Odense stand around the one that is known whole', () => {
  const entries = odense?.editions ?? [];
  expect(entries.map(({ key }) => key)).toEqual([...PARTIAL.slice(0, 4), '2018-10-30', ...PARTIAL.slice(4)]);
  expect(entries.filter(({ partial }) => partial).map(({ key }) => key)).toEqual(PARTIAL);
});

describe.each(PARTIAL)('the edition %s', (key) => {
  const { edition } = barometerOf(key);

  it('says that it is partial, what time it is about, and no meeting', () => {
    expect(edition).toMatchObject({ key, partial: true, asOf: key });
    expect([edition.meetingDate, edition.cutOff]).toEqual([undefined, undefined]);
  });

  it('has no list that is complete, so that nobody joins who was merely not named', () => {
    const { projects, barometers, groups, decisions } = edition;
    expect([projects, barometers, groups, decisions].map(({ complete }) => complete)).toEqual(
      Array(4).fill(false),
    );
    expect(edition.ledger).toEqual([]);
  });

  it('gives every source a place or a date that can be looked up', () => {
    for (const source of edition.sources) {
      expect(source.publisher).not.toBe('');
      expect(source.place ?? source.published ?? source.title).toMatch(/\d/);
    }
  });
});

describe('the fourth follow-up', () => {
  const may = barometerOf('2018-05');
  const october = barometerOf('2018-10-30');
  const { edition, totals, gaps } = may;

  it('has a net of 7.9 m kr., and neither gain nor spending', () => {
    expect(totals.nettogevinst).toMatchObject({ kind: 'reported', value: 7_900_000, roundedTo: 100_000 });
    expect([totals.gevinst, totals.forbrug, totals.budgetGevinst].map(shown)).toEqual(
      Array(3).fill('notStated'),
    );
    expect(october.edition.lastFollowUp?.nettogevinst).toMatchObject({ value: 7_900_000 });
    expect([edition.followUpNumber, edition.observationMonth]).toEqual([4, '2018-05']);
  });

  it('has the two reported gaps that the next one calls its last', () => {
    expect(gaps.map(({ now, colour }) => [now.gap.kind, shown(now.gap), shown(colour)])).toEqual([
      ['reported', pp('1.2'), 'yellow'],
      ['reported', pp('0.9'), 'red'],
    ]);
    expect(gaps.map(({ now }) => shown(now.gap))).toEqual(october.gaps.map(({ last }) => shown(last.gap)));
    expect(gaps.map(({ barometer }) => barometer.reported.colour)).toEqual(['yellow', 'red']);
    expect(gaps[1]?.bands).toBeUndefined();
    expect(gaps[0]?.bands).toMatchObject({ origin: 'default' });
  });

  it('derives the rate of the country from the gap, as the next one does', () => {
    const of = ({ gaps: [gap] }: Barometer, month: string) =>
      gap?.barometer.observations.filter((one) => one.month === month).map(({ value }) => value);
    expect(of(may, '2018-05')).toEqual([dec('5.2'), dec('4.0')]);
    expect(of(october, '2018-05')).toEqual(of(may, '2018-05'));
    expect(gaps[0]?.now.nationalRate).toMatchObject({ derived: '5,2 - 1,2' });
  });

  it('has the arrows of three groups and no numbers', () => {
    expect(may.groups.map(({ group, arrow }) => [group.key, shown(arrow), group.reduction.kind])).toEqual([
      ['forsikrede', 'green', 'absent'],
      ['jobparate', 'green', 'absent'],
      ['integration', 'neutral', 'absent'],
    ]);
  });

  it('has what is known of six projects', () => {
    const known = edition.projects.items.map(({ nr, key, driftsstatus }) => [
      nr,
      key,
      driftsstatus.kind === 'reported' ? driftsstatus.level : driftsstatus.absence.kind,
    ]);
    expect(known).toEqual([
      [1, 'cv-boost', 'yellow'],
      [5, 'minifleksjob', 'green'],
      [6, 'tvaerfagligt-team', 'notStated'],
      [8, 'udbud-sygedagpenge', 'notStated'],
      [10, 'individuelle-midler', 'notStated'],
      [12, 'minijobmesser', 'notStated'],
    ]);
    const team = edition.projects.items.find(({ nr }) => nr === 6);
    expect(team?.production).toMatchObject([{ unit: 'samtaler', produced: dec('15') }]);
    expect(edition.projects.items.find(({ nr }) => nr === 10)?.investmentPeriod).toEqual({
      to: '2018-09-30',
    });
  });

  it('has its two decisions and the lower expectation', () => {
    expect(edition.decisions.items.map(({ key, projects }) => [key, ...projects])).toEqual([
      ['minijobmesser-permanent', 'minijobmesser'],
      ['individuelle-midler-ophoerer', 'individuelle-midler'],
    ]);
    expect(edition.reported).toMatchObject([{ kroner: { value: -9_200_000, roundedTo: 100_000 } }]);
  });

  it('compared with the fifth, nobody joins or leaves', () => {
    const { projects } = compareEditions(may, october, []);
    const presences = projects.map(({ presence }) => presence);
    expect(presences.filter((presence) => presence === 'stayed')).toHaveLength(6);
    expect(presences.filter((presence) => presence === 'becameKnown')).toHaveLength(8);
    const moved = projects.filter(({ colour }) => colour?.kind === 'moved');
    expect(moved.map(({ key, colour }) => [key, colour?.from, colour?.to])).toEqual([
      ['cv-boost', 'yellow', 'green'],
    ]);
    expect(projects.filter(({ hasEnded }) => hasEnded).map(({ key }) => key)).toEqual([
      'individuelle-midler',
    ]);
  });
});

describe('the result of 2017', () => {
  const { edition, totals } = barometerOf('2017');
  const kronerOf = (key: string) => edition.reported.find((one) => one.key === key)?.kroner;

  it('is a gain of 4.7 m kr. where 13.6 were expected: 8.9 more', () => {
    expect(totals.gevinst).toMatchObject({ kind: 'reported', value: 4_700_000, roundedTo: 100_000 });
    expect(shown(totals.nettogevinst)).toBe('notStated');
    expect(edition.reportedTotals?.gevinstPlanToDate).toMatchObject({ value: 13_600_000 });
    expect(kronerOf('efterslaeb-2017')).toMatchObject({ value: 13_600_000 - 4_700_000 });
    expect(edition.reported[0]?.note).toContain('4,7 + 8,9 = 13,6 mio. kr.');
  });

  it("has Efterværn's net", () => {
    expect(kronerOf('eftervaern-nettogevinst-2017')).toMatchObject({ value: -55_000, roundedTo: 1000 });
    expect(edition.projects.items.map(({ nr, facts }) => [nr, facts[0]?.text])).toEqual([
      [4, 'Nettogevinsten var -0,055 mio. kr. i 2017.'],
    ]);
  });
});

describe('the gaps of the annual reports', () => {
  const { value: series } = readable(parseSeries('x', shipped('series/bruttoledighed.json')));

  it.each([
    // Half the first gap, 0.95, lies within what rounding can have hidden of 1.0 and 0.9.
    ['2020-01', '1.0', '1.0', 'yellow', pp('0.95')],
    ['2020-12', '0.9', '0.9', 'green', pp('0.95')],
    ['2021-12', '0.6', '0.6', 'green', undefined],
    ['2022-12', '0.8', undefined, 'green', undefined],
  ])('%s: %s, reported; the rates of the time give %s', (month, gap, difference, colour, line) => {
    const { gaps, edition } = barometerOf(month);
    expect(gaps).toHaveLength(1);
    const [{ now, barometer, ...rest }] = gaps as [(typeof gaps)[number]];
    expect(now.gap).toMatchObject({ kind: 'reported', value: pp(gap), source: 'aarsberetning' });
    expect(now.month).toBe(month);
    const computed = difference === undefined ? 'absent' : subtract(now.localRate, now.nationalRate);
    expect(computed).toEqual(difference === undefined ? 'absent' : pp(difference));
    expect([shown(rest.colour), rest.onTheLine]).toEqual([colour, line]);
    expect(shown(rest.baseline.gap)).toEqual(pp('1.9'));
    expect(edition).toMatchObject({ kind: 'account', observationMonth: month });
    for (const { area, month: when, value } of barometer.observations) {
      const point = lineOf(series, area, 'pct').find(({ period }) => period === when);
      expect(point?.cell).toMatchObject({ kind: 'value', value });
    }
  });

  it('says where a report and the rates of the time disagree: 1.4 and 1.3 in May 2020', () => {
    const [gap] = barometerOf('2020-12').gaps;
    const may = gap?.barometer.observations.filter(({ month }) => month === '2020-05');
    expect(may?.map(({ value }) => value)).toEqual([dec('6.9'), dec('5.6')]);
    expect(gap?.barometer.reason).toContain('1,4 %-point');
  });

  function subtract(local: Barometer['gaps'][number]['now']['localRate'], national: typeof local) {
    if (local.kind === 'absent' || national.kind === 'absent') return 'absent';
    return pp(((local.value.units - national.value.units) / 10).toFixed(1));
  }
});
