import { describe, expect, it } from 'vitest';
import { formatKronerInput, parseKronerInput } from '../../../src/display/kronerInput.ts';
import { expectDanish } from './danish.ts';

describe('an amount as a person types it', () => {
  it.each([
    ['8.203.500', 8_203_500],
    ['8203500 kr.', 8_203_500],
    ['8 203 500', 8_203_500],
    ['8.203.500 kr. ', 8_203_500],
    [' 8.203.500\u00a0kr', 8_203_500],
    ['5 Kr.', 5],
    ['0', 0],
    ['007', 7],
    ['999999999999', 999_999_999_999],
  ])('"%s" is %i', (text, amount) => {
    expect(parseKronerInput(text)).toEqual({ kind: 'amount', amount });
  });

  it.each([
    '8,5',
    '-5',
    'abc',
    '1.23',
    '1.2345',
    '1.234.56',
    '.500',
    '12.',
    '1e6',
    '0x10',
    '5 kr. 50',
    'kr',
    '',
    '   ',
    '1000000000000',
    '٥',
    '+5',
  ])('"%s" is refused with an answer in Danish', (text) => {
    const input = parseKronerInput(text);
    expect(input.kind).toBe('error');
    if (input.kind === 'error') expectDanish([input.message]);
  });

  it('says what is wrong: nothing there, below zero, not whole, too large', () => {
    const messages = ['', '-5', '8,5', '1000000000000'].map((text) => {
      const input = parseKronerInput(text);
      return input.kind === 'error' ? input.message : '';
    });
    expect(new Set(messages).size).toBe(4);
    expect(messages[1]).toContain('negativt');
    expect(messages[2]).toContain('hele kroner');
    expect(messages[3]).toContain('stort');
  });

  it('stands in its field with points, and an empty field is empty', () => {
    expect(formatKronerInput(8_203_500)).toBe('8.203.500');
    expect(formatKronerInput(undefined)).toBe('');
  });
});
