const STEPS = [1, 2, 5, 10];

/** Round numbers from the least to the most value, both within; at most so many of them. */
export function numberTicks(least: number, most: number, atMost: number): number[] {
  const span = most - least;
  if (!(span > 0) || atMost < 2) return [least];
  const roughly = span / (atMost - 1);
  const power = 10 ** Math.floor(Math.log10(roughly));
  const step = (STEPS.find((each) => each * power >= roughly * 0.999) ?? 10) * power;
  // Spans too small for numbers to tell apart.
  if (!(step > 0)) return [least];
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(most / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

const MOST_TICKS = 9;

/** As many round numbers as have room beside each other. */
export function fittingTicks(least: number, most: number, room: number, tickRoom: number): number[] {
  for (let atMost = MOST_TICKS; atMost > 2; atMost -= 1) {
    const ticks = numberTicks(least, most, atMost);
    const [first = 0, second = first] = ticks;
    if (((second - first) / (most - least)) * room >= tickRoom) return ticks;
  }
  return numberTicks(least, most, 2);
}
