import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { addMonths } from '../../../src/barometer/calendar.ts';
import { compareColours, type RuledColour } from '../../../src/barometer/colour.ts';
import { computeDriftsstatus, isInEffectPeriod } from '../../../src/barometer/driftsstatus.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import { arbDay, RUNS } from '../../support/arbitraries.ts';
import { absenceOf, buildIndicator, buildProject } from '../../support/builders.ts';

type Answer = RuledColour | typeof NOT_STATED | typeof NOT_MEASURED_YET;

const arbColour = fc.constantFrom<RuledColour>('green', 'yellow', 'red');
const arbAnswers = fc.array(fc.oneof(arbColour, fc.constantFrom<Answer>(NOT_STATED, NOT_MEASURED_YET)), {
  minLength: 6,
  maxLength: 6,
});
const judge = (answers: readonly Answer[]) =>
  computeDriftsstatus(buildProject(), answers.map(buildIndicator), '2018-10-30');

it('there is a status exactly when three indicators or more have a colour', () => {
  fc.assert(
    fc.property(arbAnswers, (answers) => {
      const known = answers.filter((answer) => typeof answer === 'string').length;
      expect(absenceOf(judge(answers))).toBe(known < 3 ? 'tooFewInputs' : undefined);
    }),
    RUNS,
  );
});

it('a status is no better than its best indicator and no worse than its worst', () => {
  fc.assert(
    fc.property(arbAnswers, (answers) => {
      const status = figureValue(judge(answers)) as RuledColour | undefined;
      fc.pre(status !== undefined);
      const colours = answers.filter((answer) => typeof answer === 'string').toSorted(compareColours);
      expect(compareColours(colours[0] ?? 'green', status)).toBeLessThanOrEqual(0);
      expect(compareColours(status, colours.at(-1) ?? 'red')).toBeLessThanOrEqual(0);
    }),
    RUNS,
  );
});

it('an indicator that gets better never makes the status worse', () => {
  fc.assert(
    fc.property(arbAnswers, fc.nat({ max: 5 }), arbColour, (answers, place, colour) => {
      const before = answers[place];
      fc.pre(typeof before === 'string' && compareColours(colour, before) <= 0);
      const [old, improved] = [judge(answers), judge(answers.with(place, colour))].map(
        (figure) => figureValue(figure) as RuledColour | undefined,
      );
      expect(improved === undefined).toBe(old === undefined);
      if (improved !== undefined && old !== undefined) {
        expect(compareColours(improved, old)).toBeLessThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

it('the order of the indicators does not matter', () => {
  fc.assert(
    fc.property(arbAnswers, (answers) => {
      expect(judge(answers.toReversed())).toEqual(judge(answers));
      expect(judge(answers.toSorted())).toEqual(judge(answers));
    }),
    RUNS,
  );
});

it('grey is every meeting after the investment period until the effect period is over, and no other', () => {
  fc.assert(
    fc.property(
      arbDay,
      arbDay,
      fc.option(fc.nat({ max: 24 }), { nil: undefined }),
      (end, meeting, months) => {
        const project = buildProject({
          investmentPeriod: { to: end },
          ...(months === undefined ? {} : { effectPeriod: { months } }),
        });
        const isGrey = meeting > end && meeting <= addMonths(end, months ?? 3);
        expect(isInEffectPeriod(project, meeting)).toBe(isGrey);
      },
    ),
    RUNS,
  );
});
