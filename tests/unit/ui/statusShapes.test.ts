import { describe, expect, it } from 'vitest';
import type { IconKey } from '../../../src/display/models.ts';
import { statusPaths } from '../../../src/ui/parts/statusShapes.ts';

const ICONS: readonly IconKey[] = [
  'green',
  'yellow',
  'red',
  'grey',
  'neutral',
  'notStated',
  'notMeasuredYet',
  'notStarted',
  'unreadable',
  'undefined',
];

/** What is drawn, whatever its colour. */
const outline = (icon: IconKey) =>
  statusPaths([icon], 0)
    .map(({ d, paint }) => d + (paint.strokeDasharray ?? ''))
    .join();

describe('the shapes of statuses', () => {
  it('no two look alike without their colours, but for the two that say the same', () => {
    expect(new Set(ICONS.map(outline)).size).toBe(ICONS.length);
    expect(outline('none')).toBe(outline('notStated'));
  });

  it('in a row take one path for all that is painted alike', () => {
    const paths = statusPaths(['notStated', 'red', 'notStated', 'green', 'red', 'notStated'], 24);
    expect(paths.map(({ paint }) => paint.fill)).toEqual(['none', 'var(--red)', 'var(--green)', 'none']);
    expect(paths[1]?.d).toMatch(/^M24 0m6.3.*zM96 0m6.3.*z$/);
  });

  it('a sign lies on the shape that carries it', () => {
    const paths = statusPaths(['yellow', 'grey', 'notMeasuredYet', 'green'], 24);
    const signs = paths.findIndex(({ paint }) => paint.stroke === 'var(--ink)' && paint.fill === 'none');
    const grounds = paths.flatMap(({ paint }, at) => (paint.fill === 'none' ? [] : [at]));
    expect(Math.max(...grounds)).toBeLessThan(signs);
  });

  it('nothing to show is no path', () => {
    expect(statusPaths([], 24)).toEqual([]);
  });
});
