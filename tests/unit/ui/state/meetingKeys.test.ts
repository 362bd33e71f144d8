import { describe, expect, it } from 'vitest';
import { type KeyOwner, type KeyPress, meetingAction } from '../../../../src/ui/state/meetingKeys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const actionOf = (key: string, owner: KeyOwner = 'nothing', digits = '') =>
  meetingAction(press(key), owner, digits);

describe('a key of a meeting', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['f', 'fullScreen'],
    ['F', 'fullScreen'],
    ['Escape', 'leave'],
    ['?', 'keys'],
  ])('%s is %s', (key, kind) => {
    expect(actionOf(key)).toEqual({ kind });
  });

  it('is none of the meeting with Control, Alt or Command, nor if it means nothing', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(meetingAction(press('f', { [modifier]: true }), 'nothing', '')).toBeUndefined();
      expect(meetingAction(press('5', { [modifier]: true }), 'nothing', '')).toBeUndefined();
    }
    for (const key of ['x', 'Tab', 'Shift', 'F5', 'ArrowDown', 'constructor']) {
      expect(actionOf(key), key).toBeUndefined();
    }
  });

  it('belongs to a field or a dialog that has the focus, and to a button if it presses it', () => {
    for (const key of ['ArrowRight', ' ', 'b', '1', 'Escape']) {
      expect(actionOf(key, 'field'), key).toBeUndefined();
      expect(actionOf(key, 'dialog'), key).toBeUndefined();
    }
    expect(actionOf(' ', 'button')).toBeUndefined();
    expect(actionOf('Enter', 'button')).toBeUndefined();
    expect(actionOf('ArrowRight', 'button')).toEqual({ kind: 'next' });
    expect(actionOf('b', 'button')).toEqual({ kind: 'blank' });
  });

  it('held down turns pages, and does nothing back and forth', () => {
    expect(meetingAction(press('ArrowRight', { repeat: true }), 'nothing', '')).toEqual({ kind: 'next' });
    expect(meetingAction(press('b', { repeat: true }), 'nothing', '')).toBeUndefined();
  });
});

describe('a number', () => {
  it('is typed digit by digit, and jumped to with Enter, also from a button', () => {
    expect(actionOf('1')).toEqual({ kind: 'typed', digits: '1' });
    expect(actionOf('2', 'nothing', '1')).toEqual({ kind: 'typed', digits: '12' });
    expect(actionOf('Enter', 'nothing', '12')).toEqual({ kind: 'jump', number: 12 });
    expect(actionOf('Enter', 'button', '12')).toEqual({ kind: 'jump', number: 12 });
  });

  it('can be mended with Backspace and given up with Escape', () => {
    expect(actionOf('Backspace', 'nothing', '12')).toEqual({ kind: 'typed', digits: '1' });
    expect(actionOf('Escape', 'nothing', '12')).toEqual({ kind: 'typed', digits: '' });
  });

  it('does not grow without end', () => {
    expect(actionOf('9', 'nothing', '1234')).toEqual({ kind: 'typed', digits: '2349' });
  });
});
