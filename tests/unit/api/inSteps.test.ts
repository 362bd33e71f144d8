import { expect, it } from 'vitest';
import { generateApi } from '../../../mocks/generator/generateApi.ts';
import { LARGE } from '../../../mocks/generator/size.ts';
import { finishInTurns } from '../../../src/api/finishInTurns.ts';
import { parseEdition, parseEditionInSteps } from '../../../src/api/parseEdition.ts';
import { computeBarometer, computeBarometerInSteps } from '../../../src/barometer/computeBarometer.ts';
import type { Steps } from '../../../src/barometer/steps.ts';
import { readable } from './wire.ts';

const editionOf = (projects: number) => generateApi({ ...LARGE, projects, periods: 16 }).edition;
const never = new AbortController().signal;

/** How often the work can be left, and what it comes to. */
function walk<Value>(steps: Steps<Value>): { readonly pauses: number; readonly value: Value } {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done === true) return { pauses, value: step.value };
  }
}

it('a large edition is read and computed in many steps, and comes to the same', () => {
  const json = editionOf(1000);
  const read = walk(parseEditionInSteps('x.json', json));
  expect(read.pauses).toBeGreaterThan(10);
  expect(read.value).toEqual(parseEdition('x.json', json));
  const edition = readable(read.value).value;
  const { pauses, value } = walk(computeBarometerInSteps(edition));
  expect(pauses).toBeGreaterThan(1);
  const whole = computeBarometer(edition);
  expect(value).toEqual(whole);
  expect(value.projects.map(({ indicators }) => indicators)).toEqual(
    whole.projects.map(({ indicators }) => indicators),
  );
});

it('one of the usual size is not left at all', () => {
  const read = walk(parseEditionInSteps('x.json', editionOf(20)));
  expect(read.pauses).toBe(0);
  expect(walk(computeBarometerInSteps(readable(read.value).value)).pauses).toBe(0);
});

function* countTo(last: number, seen: string[], name: string): Steps<number> {
  for (let number = 1; number < last; number += 1) {
    seen.push(`${name}${number}`);
    yield;
  }
  return last;
}

it('between two steps others have their turn', async () => {
  const seen: string[] = [];
  const both = [countTo(3, seen, 'a'), countTo(3, seen, 'b')].map((steps) => finishInTurns(steps, never, 0));
  expect(await Promise.all(both)).toEqual([3, 3]);
  expect(seen).toEqual(['a1', 'b1', 'a2', 'b2']);
});

it('steps that take no time are done in one turn', async () => {
  const seen: string[] = [];
  const both = [countTo(3, seen, 'a'), countTo(3, seen, 'b')].map((steps) =>
    finishInTurns(steps, never, Number.POSITIVE_INFINITY),
  );
  expect(await Promise.all(both)).toEqual([3, 3]);
  expect(seen).toEqual(['a1', 'a2', 'b1', 'b2']);
});

it('work that nobody waits for any more is left where it is', async () => {
  const giveUp = new AbortController();
  const seen: number[] = [];
  function* steps(): Steps<string> {
    for (const step of [1, 2, 3]) {
      seen.push(step);
      if (step === 2) giveUp.abort(new Error('gone'));
      yield;
    }
    return 'done';
  }
  await expect(finishInTurns(steps(), giveUp.signal)).rejects.toThrow('gone');
  expect(seen).toEqual([1, 2]);
});
