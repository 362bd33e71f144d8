import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { readEdition, wireEdition } from './wire.ts';

const valueTold = (title: unknown) =>
  parseEdition('edition.json', wireEdition({ owner: title })).findings.map(({ value }) => value);

describe('the value that a finding quotes', () => {
  it.each([
    ['"Odense Kommune"', 'Odense Kommune'],
    ['null', null],
    ['{"a":[1,"x"]}', { a: [1, 'x'] }],
    ['5.25', 5.25],
    ['undefined', undefined],
  ])('is %s as JSON', (text, value) => {
    expect(valueTold(value)).toEqual([text]);
  });

  it('is cut where it is long, and never in the middle of a character', () => {
    expect(valueTold('x '.repeat(500))[0]).toMatch(/^"(x ){39}x…$/);
    const emoji = valueTold(`${'x'.repeat(78)}👍👍`)[0] ?? '';
    expect(emoji.isWellFormed()).toBe(true);
    expect(emoji.endsWith('…')).toBe(true);
  });

  it('is only hinted at where it is nested too deep to be written', () => {
    expect(valueTold(JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`))).toEqual(['[…]']);
    expect(valueTold(JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toEqual(['{…}']);
  });
});

describe('the place that a finding names', () => {
  it('is written as people read it: items[3], not items.3', () => {
    const sources = [
      { key: 'referat', title: 'x', publisher: 'y' },
      { key: 'to', title: 'x' },
    ];
    expect(readEdition({ sources }).findings.map(({ path }) => path)).toEqual(['sources[1].publisher']);
  });

  it('is the document itself when it is no document at all', () => {
    expect(parseEdition('edition.json', 5).findings).toEqual([
      {
        document: 'edition.json',
        path: '',
        value: '5',
        expected: { code: 'document' },
        effect: 'leftOut',
        severity: 'error',
      },
    ]);
  });
});
