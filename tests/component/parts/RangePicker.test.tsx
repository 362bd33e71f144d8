import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/range.css';
import { RangePicker } from '../../../src/ui/parts/RangePicker.tsx';

const LABELS = { from: 'Fra', to: 'Til', all: 'Hele perioden', group: 'Vist periode' };
const COUNT = 61;
/** The width of a thumb in range.css, and of the room that the tests give. */
const THUMB = 26;
const WIDTH = 640;

const onChange = vi.fn<(from: number, to: number) => void>();
beforeEach(() => onChange.mockReset());

type Props = { readonly from: number; readonly to: number; readonly count?: number; readonly width?: number };

/** As a page does it: what is chosen comes back. */
function Chooser({ from, to, count = COUNT, width = WIDTH }: Props) {
  const [range, setRange] = useState({ from, to });
  return (
    <div style={{ width }}>
      <RangePicker
        count={count}
        from={range.from}
        to={range.to}
        labelOf={(index) => `måned ${index}`}
        labels={LABELS}
        onChange={(first, last) => {
          onChange(first, last);
          setRange({ from: first, to: last });
        }}
      />
    </div>
  );
}

function show(props: Props) {
  const { container } = render(<Chooser {...props} />);
  const track = container.querySelector('.range-picker__track');
  const chosen = container.querySelector('.range-picker__chosen');
  if (track === null || chosen === null) throw new Error('there is no track');
  return { track, chosen };
}

const fromThumb = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Fra' });
const toThumb = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Til' });
const chosenRange = () => [fromThumb().valueAsNumber, toThumb().valueAsNumber];

test('says what it is, and both ends in words', () => {
  show({ from: 12, to: 31 });
  expect(screen.getByRole('group', { name: 'Vist periode' })).toBeVisible();
  expect(fromThumb()).toHaveAttribute('aria-valuetext', 'måned 12');
  expect(toThumb()).toHaveAttribute('aria-valuetext', 'måned 31');
  expect(screen.getByText('måned 12')).toBeVisible();
  expect(screen.getByText('måned 31')).toBeVisible();
});

describe('by keyboard', () => {
  test.each([
    ['{ArrowRight}', [13, 31]],
    ['{ArrowLeft}', [11, 31]],
    ['{ArrowUp}', [13, 31]],
    ['{ArrowDown}', [11, 31]],
    ['{Home}', [0, 31]],
    ['{End}', [30, 31]],
    ['{PageUp}', [24, 31]],
    ['{PageDown}', [0, 31]],
  ])('%s moves the first month', async (keys, expected) => {
    show({ from: 12, to: 31 });
    await userEvent.tab();
    expect(fromThumb()).toHaveFocus();
    await userEvent.keyboard(keys);
    expect(chosenRange()).toEqual(expected);
  });

  test.each([
    ['{ArrowRight}', [12, 32]],
    ['{ArrowLeft}', [12, 30]],
    ['{Home}', [12, 13]],
    ['{End}', [12, 60]],
    ['{PageUp}', [12, 43]],
    ['{PageDown}', [12, 19]],
    ['{PageDown}{PageDown}', [12, 13]],
  ])('%s moves the last month', async (keys, expected) => {
    show({ from: 12, to: 31 });
    await userEvent.tab();
    await userEvent.tab();
    expect(toThumb()).toHaveFocus();
    await userEvent.keyboard(keys);
    expect(chosenRange()).toEqual(expected);
  });

  test('thumbs stop one step before each other, and nothing is said to have changed', async () => {
    show({ from: 30, to: 31 });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{End}');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{Home}');
    expect(chosenRange()).toEqual([30, 31]);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a button takes the whole', async () => {
    show({ from: 30, to: 31 });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Hele perioden' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(0, 60);
    expect(chosenRange()).toEqual([0, 60]);
  });
});

describe('by mouse', () => {
  /** Where the chosen part begins, or ends, at a month: the thumbs stand outside of it. */
  const trackWidth = (track: Element) => track.getBoundingClientRect().width;
  const xOf = (track: Element, month: number) =>
    THUMB + (month / (COUNT - 1)) * (trackWidth(track) - 2 * THUMB);
  const middle = 16;

  async function drag(track: Element, from: number, to: number) {
    await userEvent.dragAndDrop(track, track, {
      sourcePosition: { x: from, y: middle },
      targetPosition: { x: to, y: middle },
      steps: 8,
      force: true,
    });
  }

  test('the first month is dragged', async () => {
    const { track } = show({ from: 12, to: 40 });
    await drag(track, xOf(track, 12) - THUMB / 2, xOf(track, 20) - THUMB / 2);
    expect(chosenRange()).toEqual([20, 40]);
  });

  test('the last month is dragged, as far as the first', async () => {
    const { track } = show({ from: 12, to: 40 });
    await drag(track, xOf(track, 40) + THUMB / 2, 5);
    expect(chosenRange()).toEqual([12, 13]);
  });

  test('both can be dragged away again where they met', async () => {
    const { track } = show({ from: 59, to: 60 });
    await drag(track, xOf(track, 59) - THUMB / 2, xOf(track, 10) - THUMB / 2);
    expect(chosenRange()).toEqual([10, 60]);
  });

  test('the part between them is dragged as a whole, as far as there are months', async () => {
    const { track } = show({ from: 12, to: 40 });
    await drag(track, xOf(track, 25), xOf(track, 30));
    expect(chosenRange()).toEqual([17, 45]);
    await drag(track, xOf(track, 30), xOf(track, 60));
    expect(chosenRange()).toEqual([32, 60]);
  });

  test('a press beside the chosen part brings the nearer end there', async () => {
    const { track } = show({ from: 12, to: 31 });
    await userEvent.click(track, { position: { x: xOf(track, 50), y: middle }, force: true });
    expect(chosenRange()).toEqual([12, 50]);
    await userEvent.click(track, { position: { x: xOf(track, 4), y: middle }, force: true });
    expect(chosenRange()).toEqual([4, 50]);
  });

  test('the chosen part is marked between the thumbs', () => {
    const { track, chosen } = show({ from: 12, to: 40 });
    const box = chosen.getBoundingClientRect();
    const left = track.getBoundingClientRect().left;
    expect(box.left - left).toBeCloseTo(xOf(track, 12), 0);
    expect(box.right - left).toBeCloseTo(xOf(track, 40), 0);
  });
});

test('fits a phone, with thumbs that are large enough for a finger', () => {
  const { track } = show({ from: 0, to: 60, width: 300 });
  const box = track.getBoundingClientRect();
  expect(box.width).toBeLessThanOrEqual(300);
  expect(box.height).toBeGreaterThanOrEqual(24);
  expect(THUMB).toBeGreaterThanOrEqual(24);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test.each([
  ['no months', { count: 0, from: 0, to: 0 }, [0, 0]],
  ['a single month', { count: 1, from: 0, to: 0 }, [0, 0]],
  ['ends that are too far away', { count: 10, from: -4, to: 99 }, [0, 9]],
  ['ends in the wrong order', { count: 10, from: 8, to: 3 }, [8, 9]],
  ['ends that are no numbers', { count: 10, from: Number.NaN, to: Number.NaN }, [0, 9]],
])('%s are no trouble', (_, props, expected) => {
  show(props);
  expect(chosenRange()).toEqual(expected);
});
