import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../../../src/barometer/decimal.ts';
import { gevinstFromPersons } from '../../../src/barometer/gevinst.ts';
import { fuldtidspersoner, kronerPerFuldtidsperson } from '../../../src/barometer/units.ts';
import { RUNS } from '../../support/arbitraries.ts';

/** Rounds units × rate / 10^decimals by looking at what is left over, half a krone going up. */
function roundHalfUp(units: number, decimals: number, rate: number): bigint {
  const product = BigInt(units) * BigInt(rate);
  const scale = 10n ** BigInt(decimals);
  let below = product / scale;
  let rest = product % scale;
  if (rest < 0n) {
    below -= 1n;
    rest += scale;
  }
  return rest + rest >= scale ? below + 1n : below;
}

const arbUnits = fc.integer({ min: -1_000_000, max: 1_000_000 });
const arbDecimals = fc.nat({ max: 6 });
const arbRate = fc.nat({ max: 1_000_000_000 });

it('persons × rate is the exact product, rounded half up to whole kroner', () => {
  fc.assert(
    fc.property(arbUnits, arbDecimals, arbRate, (units, decimals, rate) => {
      const gevinst = gevinstFromPersons(
        fuldtidspersoner(decimal(units, decimals)),
        kronerPerFuldtidsperson(rate),
      );
      expect(BigInt(gevinst)).toBe(roundHalfUp(units, decimals, rate));
    }),
    RUNS,
  );
});

it('more persons, or a higher rate for them, never give a smaller gain', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1_000_000 }),
      fc.nat({ max: 1000 }),
      arbRate,
      arbDecimals,
      (units, more, rate, decimals) => {
        const gain = (number: number, price: number) =>
          gevinstFromPersons(fuldtidspersoner(decimal(number, decimals)), kronerPerFuldtidsperson(price));
        expect(gain(units + more, rate)).toBeGreaterThanOrEqual(gain(units, rate));
        expect(gain(units, rate + more)).toBeGreaterThanOrEqual(gain(units, rate));
      },
    ),
    RUNS,
  );
});
