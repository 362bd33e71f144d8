import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import '../../../src/styles/charts.css';
import { ZoneBar } from '../../../src/ui/charts/ZoneBar.tsx';
import { UNDER_THE_COUNTRY, WITH_LIMITS, WITHOUT_LIMITS } from '../../unit/ui/charts/zoneBarModels.ts';
import { drawingIn, faultsIn, foreignPartsIn, textsIn } from './drawing.ts';

describe.each([
  ['limits', WITH_LIMITS],
  ['unknown limits', WITHOUT_LIMITS],
  ['a municipality under the country', UNDER_THE_COUNTRY],
])('a zone bar with %s', (_, model) => {
  test.each([280, 340, 560, 1100])('has all its texts, whole and apart, at a width of %i', (width) => {
    const { container } = render(<ZoneBar model={model} width={width} />);
    const svg = drawingIn(container);
    expect(svg.getBoundingClientRect().width).toBe(width);
    expect(faultsIn(svg)).toEqual([]);
    const wanted = [...model.marks, ...model.limits].map(({ label }) => label);
    expect(textsIn(svg)).toEqual(expect.arrayContaining([...wanted, model.zeroLabel]));
  });
});

test('is a picture that says itself in words', () => {
  render(<ZoneBar model={WITH_LIMITS} width={560} />);
  expect(screen.getByRole('img', { name: WITH_LIMITS.summary })).toBeVisible();
});

test('tells zones, now, last and start apart without colour', () => {
  const { container } = render(<ZoneBar model={WITH_LIMITS} width={560} />);
  const fills = [...container.querySelectorAll('rect')].map((rect) => getComputedStyle(rect).fill);
  const lightness = fills.map((fill) => {
    const [red = 0, green = 0, blue = 0] = (fill.match(/\d+/g) ?? []).map(Number);
    return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  });
  expect(lightness).toHaveLength(3);
  for (const one of lightness) {
    for (const other of lightness) expect(one === other || Math.abs(one - other) >= 8).toBe(true);
  }
  expect(container.querySelectorAll('circle')).toHaveLength(1);
  expect(container.querySelectorAll('line[stroke-dasharray]')).toHaveLength(1);
});

test('hatches a bar without limits and says why', () => {
  const { container } = render(<ZoneBar model={WITHOUT_LIMITS} width={560} />);
  expect(container.querySelectorAll('rect + path')).toHaveLength(1);
  expect(screen.getByText('grænserne er ikke oplyst i kilden')).toBeVisible();
});

test('fills the height that a slide gives it', () => {
  const { container } = render(<ZoneBar model={WITH_LIMITS} width={1200} height={280} />);
  const svg = drawingIn(container);
  expect(svg.getBoundingClientRect().height).toBe(280);
  expect(Number.parseFloat(getComputedStyle(screen.getByText('nu 1,3')).fontSize)).toBeGreaterThan(30);
  expect(faultsIn(svg)).toEqual([]);
});

test('can leave the page: no scripts, no foreign parts, no ids', () => {
  const { container } = render(<ZoneBar model={WITHOUT_LIMITS} width={560} />);
  expect(foreignPartsIn(container)).toEqual([]);
  expect(container.querySelectorAll('[id]')).toHaveLength(0);
});
