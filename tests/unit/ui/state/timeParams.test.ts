import { describe, expect, it, test } from 'vitest';
import { type Address, atPlace, formatAddress, parseAddress } from '../../../../src/ui/state/address.ts';
import type { Place } from '../../../../src/ui/state/place.ts';
import {
  formatRange,
  formatSupposedRate,
  parseRange,
  parseSupposedRates,
} from '../../../../src/ui/state/timeParams.ts';
import { dec } from '../../../support/builders.ts';

describe('a period in the address', () => {
  test.each([
    ['2016-02_2018-08', { from: '2016-02', to: '2018-08' }, 'months'],
    ['2018-08_2018-08', { from: '2018-08', to: '2018-08' }, 'one month'],
    ['2016_2018', { from: '2016', to: '2018' }, 'years'],
    ['2016-Q1_2018-Q4', { from: '2016-Q1', to: '2018-Q4' }, 'quarters'],
    ['2016-W01_2018-W35', { from: '2016-W01', to: '2018-W35' }, 'weeks'],
  ])('%s: %o (%s), and is written the same', (text, range) => {
    expect(parseRange(text)).toEqual(range);
    expect(formatRange(range)).toBe(text);
  });

  it.each([
    null,
    '',
    '2016-02',
    '2016-02_',
    '_2018-08',
    '2018-08_2016-02',
    '2016-02_2018-08_2019-01',
    'februar_marts',
    '2016-02-01_2018-08-01',
    '2016-2x_2018-08',
  ])('%s is no period: all is shown', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  it('that is not chosen is not written', () => {
    expect(formatRange(undefined)).toBe('');
  });
});

describe('a supposed rate in the address', () => {
  test.each(['5.2', '5', '5.20', '0', '0.05', '99.99', '10.0'])(
    '%s keeps its decimals there and back',
    (text) => {
      expect(parseSupposedRates(text, null)).toEqual({ local: dec(text) });
      expect(formatSupposedRate(parseSupposedRates(text, null)?.local)).toBe(text);
    },
  );

  it.each([null, '', '5,2', '-1', '100', '5.234', '5.', '.5', 'NaN', ' 5'])(
    '%s is none: nothing is supposed',
    (text) => {
      expect(parseSupposedRates(text, text)).toBeUndefined();
    },
  );

  it('can be one of the two, both, or none', () => {
    expect(parseSupposedRates('5.1', null)).toEqual({ local: dec('5.1') });
    expect(parseSupposedRates('x', '4')).toEqual({ national: dec('4') });
    expect(parseSupposedRates('5.1', '4')).toEqual({ local: dec('5.1'), national: dec('4') });
    expect(parseSupposedRates(null, 'x')).toBeUndefined();
    expect(formatSupposedRate(undefined)).toBe('');
  });
});

describe('what is chosen of time, when one goes on', () => {
  const at = (page: 'development' | 'changes', edition: string): Place => ({
    page,
    owner: 'odense',
    edition,
  });
  const chosen: Address = {
    ...parseAddress('/odense/2018-10-30/udvikling', '?periode=2016-02_2018-08&hvis-lokal=5.1&fra=2018-05'),
  };

  it('stands in the address of Udvikling and of Siden sidst', () => {
    expect(chosen).toMatchObject({
      place: at('development', '2018-10-30'),
      range: { from: '2016-02', to: '2018-08' },
      rates: { local: dec('5.1') },
      comparedWith: '2018-05',
    });
    expect(formatAddress(chosen)).toBe(
      '/odense/2018-10-30/udvikling?fra=2018-05&periode=2016-02_2018-08&hvis-lokal=5.1',
    );
  });

  it('stays with its page in another edition, but not what was supposed', () => {
    const next = atPlace(chosen, at('development', '2018-05'));
    expect(formatAddress(next)).toBe('/odense/2018-05/udvikling?fra=2018-05&periode=2016-02_2018-08');
  });

  it('stays behind when one goes to another page', () => {
    expect(formatAddress(atPlace(chosen, at('changes', '2018-10-30')))).toBe(
      '/odense/2018-10-30/siden-sidst',
    );
  });
});
