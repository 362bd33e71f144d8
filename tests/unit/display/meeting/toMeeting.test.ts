import { describe, expect, it } from 'vitest';
import { hostileEdition } from '../../../../mocks/documents/hostileEdition.ts';
import { shippedEdition } from '../../../../mocks/documents/shipped.ts';
import { computeBarometer } from '../../../../src/barometer/computeBarometer.ts';
import { plannedSteps, WHOLE_MEETING } from '../../../../src/display/meeting/meetingPlan.ts';
import type { Meeting, MeetingStep } from '../../../../src/display/meeting/step.ts';
import { toRateChart } from '../../../../src/display/rateChart.ts';
import { buildEdition } from '../../../support/builders.ts';
import { meetingOf } from '../../../support/meetingOf.ts';
import { shipped } from '../../api/wire.ts';
import { textsIn } from '../danish.ts';
import { computeFrom, odense, owner, plain, series } from '../odense.ts';

const edition = await shippedEdition('odense', '2018-10-30');
if (edition === undefined) throw new Error('The edition that is made hostile is not shipped');

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const before = computeFrom(shipped('odense/2018-05/edition.json')).barometer;
const [gap] = odense.gaps;
const rates =
  gap === undefined
    ? undefined
    : toRateChart(series, { barometer: gap.barometer, ownerName: 'Odense', until: '2018-08' });
if (rates === undefined) throw new Error('Odense has no chart of its rates');
const meeting = meetingOf(odense, { owner, before, rates: { kind: 'chart', model: rates } });
const stepsOf = (of: Meeting) => plannedSteps(of, WHOLE_MEETING);
const step = (key: string, of = meeting): MeetingStep => {
  const found = stepsOf(of).find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no step ${key}`);
  return found;
};

describe("Odense's meeting", () => {
  it('goes from the headline to the sources', () => {
    expect(meeting.sections.map(({ key }) => key)).toEqual([
      'overskrift',
      'barometer-bruttoledighed',
      'barometer-aktivitetsparate',
      'udvikling',
      'maalgrupper',
      'siden-sidst',
      'penge',
      'projekter',
      'projekt-minifleksjob',
      'projekt-eftervaern',
      'projekt-flere-samtaler-forsikrede',
      'projekt-flere-samtaler-jobparate',
      'projekt-individuelle-midler',
      'beslutninger',
      'kilder',
    ]);
  });

  it('says on every step whose and which report it is', () => {
    expect(meeting.footer).toBe('Odense · opfølgning 30. oktober 2018 · opgjort pr. uge 35 2018');
  });

  it('begins with the sentence of Oversigt and its four figures', () => {
    const { title, body } = step('overskrift');
    expect(plain(title)).toMatch(/^Hver krone, der er brugt, har foreløbig givet 1,45 kr\. tilbage\./);
    expect(body.kind === 'figures' && body.figures.map(({ value }) => value)).toEqual([
      '46,0',
      '31,7',
      '14,4',
      '1,45',
    ]);
  });

  it('shows each barometer with its colour, its bar and its distances', () => {
    const { title, icon, body } = step('barometer-bruttoledighed');
    expect(plain(title)).toBe('Gul: 1,3 %-point over landet');
    expect(icon).toBe('yellow');
    expect(body.kind === 'zones' && body.facts.map(({ strong, rest }) => `${strong}${rest}`)).toEqual([
      '0,35 til grøn',
      'mere end 0,6 til rød',
      '0,1 dårligere end sidst',
      '0,6 bedre end start',
    ]);
  });

  it('tells the presenter rule, inputs, reason and source', () => {
    const labels = step('barometer-bruttoledighed').notes.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Regel, Bruttoledighed',
        'Tal, der er brugt, Bruttoledighed',
        'Begrundelse',
        'Kilde',
      ]),
    );
  });

  it('tells what changed: figures with their signs, then the project that moved', () => {
    const texts = textsIn(stepsOf(meeting).filter(({ key }) => key.startsWith('siden-sidst'))).map(plain);
    expect(texts).toEqual(
      expect.arrayContaining(['1,2 → 1,3 %-point (+0,1)', '7,9 mio. → 14.368.000 (+6,5 mio.)', 'CV-boost']),
    );
  });

  it('has every project once, trouble first', () => {
    const rows = stepsOf(meeting).flatMap(({ body }) => (body.kind === 'projects' ? body.rows : []));
    expect(rows.map(({ icon }) => icon)).toEqual([
      ...Array<string>(4).fill('yellow'),
      'grey',
      ...Array<string>(8).fill('green'),
      'none',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(14);
  });

  it('has no more bars on a step than a room can read, all to the same measure', () => {
    const models = stepsOf(meeting).flatMap(({ body }) =>
      body.kind === 'chart' && body.model.kind === 'bars' ? [body.model] : [],
    );
    expect(models.map(({ rows }) => rows.length)).toEqual([7, 7]);
    expect(new Set(models.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(14);
    expect(new Set(models.map(({ xMax }) => xMax)).size).toBe(1);
  });

  it('shows what is to be decided before what has been', () => {
    expect(step('beslutninger').title).toBe('Det skal besluttes');
    expect(step('beslutninger-truffet').title).toBe('Det er besluttet');
  });
});

describe.each([
  ['Odense', meeting],
  ['a hostile edition', meetingOf(computeFrom(hostileEdition(edition)).barometer, { owner })],
  ['an edition with nothing', meetingOf(computeBarometer(buildEdition({})), { owner })],
  ['the gaps of 2020', meetingOf(computeFrom(shipped('odense/2020-01/edition.json')).barometer, { owner })],
])('the meeting of %s', (_, of) => {
  it('has steps with addresses of their own', () => {
    const keys = stepsOf(of).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !SLUG.test(key))).toEqual([]);
  });

  it('has no section without a step and no step without a title', () => {
    expect(of.sections.filter(({ steps }) => steps.length === 0)).toEqual([]);
    expect(stepsOf(of).filter(({ title }) => title.trim() === '')).toEqual([]);
  });
});

describe('what an edition lacks', () => {
  const nothing = meetingOf(computeBarometer(buildEdition({})), { owner });

  it.each([
    ['barometre', 'Opfølgningen har ingen barometre'],
    ['maalgrupper', 'Opfølgningen har ingen målgrupper'],
    ['siden-sidst', 'Ændringer kan ikke vises'],
    ['udvikling', 'Udviklingen kan ikke vises'],
    ['penge', 'Der er ingen projekter at vise penge for'],
    ['projekter', 'Opfølgningen har ingen projekter'],
    ['beslutninger', 'Opfølgningen nævner ingen beslutninger'],
  ])('is said by the step %s', (key, title) => {
    const { body, ...found } = step(key, nothing);
    expect(found.title).toBe(title);
    expect(body.kind === 'empty' && body.text.length).toBeGreaterThan(10);
  });
});

describe('two thousand projects', () => {
  it('are told by those with the largest forbrug, and the step says so', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      key: `p-${index}`,
      nr: index + 1,
      name: `Projekt ${index}`,
      driftsstatus: { kind: 'reported', level: 'green' },
    }));
    const { barometer } = computeFrom({
      ...shipped('odense/2018-10-30/edition.json'),
      projects: { complete: true, items: many },
      ledger: { columns: ['project', 'from', 'to', 'forbrug', 'gevinst'], rows: [] },
    });
    const rows = stepsOf(meetingOf(barometer, { owner })).flatMap(({ body }) =>
      body.kind === 'projects' ? [body] : [],
    );
    expect(rows.flatMap((body) => body.rows).length).toBe(60);
    expect(rows[0]?.note).toBe('De 60 med størst forbrug af 400 er vist. Resten står på Oversigt.');
  });
});
