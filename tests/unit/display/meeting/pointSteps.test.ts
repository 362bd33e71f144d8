import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointSteps } from '../../../../src/display/meeting/pointSteps.ts';
import type { MeetingPoint } from '../../../../src/display/meeting/step.ts';

const head = { key: 'punkter', kicker: 'Punkter', title: 'Titel', source: '', notes: [] };
const point = (text: string, small: readonly string[] = [], strong = ''): MeetingPoint => ({
  key: 'a',
  icon: undefined,
  strong,
  text,
  small,
});
const pointsOf = (points: readonly MeetingPoint[]) =>
  pointSteps(head, points).map(({ body }) => (body.kind === 'points' ? body.points : []));

describe('pointSteps', () => {
  it('keeps short points together', () => {
    expect(pointsOf([point('en'), point('to'), point('tre')])).toHaveLength(1);
  });

  it('numbers the steps that it takes', () => {
    const steps = pointSteps(
      head,
      Array.from({ length: 40 }, () => point('ord '.repeat(30))),
    );
    expect(steps.length).toBeGreaterThan(3);
    expect(steps[1]?.key).toBe('punkter-2');
    expect(steps[1]?.kicker).toBe(`Punkter · 2 af ${steps.length}`);
  });

  it('carries a text that is longer than a step over to the next, and loses no word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
    const pages = pointsOf([point(words, ['lille tekst'], 'Overskrift')]);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toBe(`${words} lille tekst`);
    expect(pages[0]?.[0]?.strong).toBe('Overskrift');
  });

  it('keeps every character of any point', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3000 }), fc.string())), (texts) => {
        const bare = (text: string) => text.replaceAll(/\s/g, '');
        const points = texts.map(([text, strong]) => point(text, [], strong));
        const kept = pointsOf(points).flat();
        expect(bare(kept.map(({ strong, text }) => strong + text).join(''))).toBe(
          bare(points.map(({ strong, text }) => strong + text).join('')),
        );
      }),
      { numRuns: 100 },
    );
  });
});
