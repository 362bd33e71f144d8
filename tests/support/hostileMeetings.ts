import fc from 'fast-check';
import { kroner } from '../../src/barometer/units.ts';
import type { Meeting, MeetingBody, MeetingStep } from '../../src/display/meeting/step.ts';
import type { IconKey, LineRole, TableModel } from '../../src/display/models.ts';
import { arbTable, HOSTILE_TEXTS } from './hostileTables.ts';

// Meetings of any texts and numbers, as a writer of slides must take them.

const arbText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 200)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const arbTexts = fc.array(arbText, { maxLength: 3 });
const arbIcon = fc.constantFrom<IconKey>(
  'green',
  'yellow',
  'red',
  'grey',
  'none',
  'neutral',
  'notStated',
  'notMeasuredYet',
  'notStarted',
  'unreadable',
  'undefined',
);
const arbValue = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50_000_000, max: 50_000_000 }),
  fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10),
);
const frame = {
  key: fc.constant('chart'),
  title: arbText,
  subtitle: arbText,
  summary: arbText,
  source: arbText,
  table: arbTable,
  ruleIds: fc.constant([]),
};
const MONTHS = ['2017-12', '2018-01', '2018-02', '2018-03'];

/** Plan against realised: kroner, texts, and what is missing. */
const arbMoney: fc.Arbitrary<TableModel> = fc.record({
  caption: arbText,
  columns: fc.constant([
    { key: 'what', label: 'Hvad', align: 'start' as const },
    { key: 'plan', label: 'Plan', align: 'end' as const },
  ]),
  rows: fc.array(
    fc.tuple(
      arbText.map((amount) => ({ unit: 'text' as const, amount })),
      fc.oneof(
        fc.integer().map((amount) => ({ unit: 'kroner' as const, amount: kroner(amount) })),
        fc.constant({ kind: 'notMeasuredYet' as const }),
      ),
    ),
    { maxLength: 4 },
  ),
  footer: fc.constant([]),
});

const arbLine = fc.record({
  ...frame,
  kind: fc.constant('line' as const),
  months: fc.constant(MONTHS),
  lines: fc.array(
    fc.record({
      key: arbText,
      label: arbText,
      role: fc.constantFrom<LineRole>('local', 'national', 'other', 'gevinst', 'forbrug', 'plan'),
      points: fc.array(arbValue, { minLength: MONTHS.length, maxLength: MONTHS.length }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  yMin: fc.constant(-10),
  yMax: fc.constant(10),
  yLabel: arbText,
  breaks: fc.array(fc.record({ month: fc.constant('2018-01'), label: arbText }), { maxLength: 2 }),
  limits: fc.array(
    fc.record({ value: fc.integer(), label: arbText, kind: fc.constantFrom('limit', 'baseline') }),
    { maxLength: 2 },
  ),
});
const arbBars = fc.record({
  ...frame,
  kind: fc.constant('bars' as const),
  rows: fc.array(
    fc.record({
      key: arbText,
      label: arbText,
      gevinst: arbValue,
      gevinstNote: arbText,
      forbrug: arbValue,
      forbrugNote: arbText,
    }),
    { maxLength: 30 },
  ),
  xMax: fc.nat({ max: 50_000_000 }),
  gevinstLabel: arbText,
  forbrugLabel: arbText,
});

const arbBody: fc.Arbitrary<MeetingBody> = fc.oneof(
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(
      fc.record({
        key: arbText,
        label: arbText,
        value: arbText,
        unit: fc.option(arbText, { nil: undefined }),
        size: fc.constantFrom('large', 'medium', 'small'),
        isNegative: fc.boolean(),
        bar: fc.option(
          fc.record({ share: fc.double({ min: -1, max: 3, noNaN: true }), elapsed: fc.constant(0.4) }),
          { nil: undefined },
        ),
        lines: arbTexts,
      }),
      { maxLength: 4 },
    ),
    lines: arbTexts,
  }),
  fc.record({
    kind: fc.constant('zones' as const),
    bar: fc.record({
      min: fc.constant(-1),
      max: fc.constant(2),
      zones: fc.constant([{ colour: 'unknown' as const, from: -1, to: 2 }]),
      limits: fc.array(fc.record({ value: fc.constant(1), label: arbText }), { maxLength: 2 }),
      marks: fc.array(
        fc.record({
          kind: fc.constantFrom('now', 'last', 'baseline'),
          value: fc.constant(0.5),
          label: arbText,
        }),
        { maxLength: 2 },
      ),
      zeroLabel: arbText,
      note: fc.option(arbText, { nil: undefined }),
      summary: arbText,
    }),
    facts: fc.array(fc.record({ strong: arbText, rest: arbText }), { maxLength: 6 }),
    lines: arbTexts,
  }),
  fc.record({ kind: fc.constant('chart' as const), model: fc.oneof(arbLine, arbBars) }),
  fc.record({
    kind: fc.constant('groups' as const),
    remarks: arbTexts,
    cards: fc.array(
      fc.record({
        key: arbText,
        name: arbText,
        value: arbText,
        isMissing: fc.boolean(),
        arrow: fc.constantFrom('green', 'yellow', 'red', 'neutral'),
        colour: fc.constant({ key: 'green' as const, word: 'Grøn' }),
        status: arbText,
        reason: fc.option(arbText, { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  }),
  fc.record({
    kind: fc.constant('projects' as const),
    columns: fc.constant([
      { key: 'a', label: 'A', align: 'end' as const },
      { key: 'b', label: 'B', align: 'end' as const },
    ]),
    rows: fc.array(
      fc.record({
        key: arbText,
        icon: arbIcon,
        status: arbText,
        name: arbText,
        note: arbText,
        cells: fc.array(fc.record({ text: arbText, isNegative: fc.boolean() }), {
          minLength: 2,
          maxLength: 2,
        }),
      }),
      { maxLength: 6 },
    ),
    note: fc.option(arbText, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('project' as const),
    statuses: fc.array(fc.record({ label: arbText, icon: arbIcon, word: arbText }), { maxLength: 2 }),
    money: arbMoney,
    indicators: fc.array(fc.record({ key: arbText, icon: arbIcon, text: arbText }), { maxLength: 6 }),
    lines: arbTexts,
  }),
  fc.record({
    kind: fc.constant('points' as const),
    points: fc.array(
      fc.record({
        key: arbText,
        icon: fc.option(arbIcon, { nil: undefined }),
        strong: arbText,
        text: arbText,
        small: arbTexts,
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('empty' as const), text: arbText }),
);

const arbStep: fc.Arbitrary<MeetingStep> = fc.record({
  key: fc.constant('trin'),
  kicker: arbText,
  title: arbText.filter((text) => text.trim() !== ''),
  titleSize: fc.constantFrom('large', 'medium', 'small'),
  icon: fc.option(arbIcon, { nil: undefined }),
  body: arbBody,
  source: fc.option(arbText, { nil: undefined }),
  notes: fc.array(fc.record({ label: arbText, text: arbText }), { maxLength: 3 }),
});

export const arbMeeting: fc.Arbitrary<Meeting> = fc.record({
  footer: arbText,
  sections: fc.array(
    fc.record({
      key: fc.constant('afsnit'),
      title: arbText,
      steps: fc.array(arbStep, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
