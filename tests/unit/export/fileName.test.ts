import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, slug } from '../../../src/export/fileName.ts';
import { RUNS } from '../../support/arbitraries.ts';

describe('a file name', () => {
  it('says what is in it, whose it is, when, and of which edition', () => {
    const parts = { what: 'Bruttoledighed', owner: 'odense', period: '2018-08', edition: '2018-10-30' };
    expect(fileName(parts, 'svg')).toBe('bruttoledighed_odense_2018-08_udgave-2018-10-30.svg');
  });

  it('leaves out what is not known', () => {
    expect(fileName({ what: 'Projekter' }, 'csv')).toBe('projekter.csv');
    expect(fileName({ what: '', owner: '' }, 'csv')).toBe('fil.csv');
  });

  it('writes Danish letters in plain ones', () => {
    expect(slug('Små øer & Æblegrød på Ærø')).toBe('smaa-oeer-aeblegroed-paa-aeroe');
    expect(slug('Café Zürich')).toBe('cafe-zurich');
  });

  it('is none that Windows keeps to itself', () => {
    expect(fileName({ what: 'CON' }, 'csv')).toBe('fil-con.csv');
    expect(fileName({ what: 'Lpt1' }, 'csv')).toBe('fil-lpt1.csv');
  });

  it('is shortened in what it shows, never in its edition', () => {
    const name = fileName({ what: 'langt navn '.repeat(50), owner: 'odense', edition: '2018-10-30' }, 'xlsx');
    expect(name).toHaveLength(120);
    expect(name.endsWith('_odense_udgave-2018-10-30.xlsx')).toBe(true);
  });

  it('is plain ASCII and short, whatever it is made of', () => {
    const arbText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.record({ what: arbText, owner: arbText, period: arbText, edition: arbText }),
        (parts) => {
          expect(fileName(parts, 'png')).toMatch(/^[a-z0-9](?:[a-z0-9_-]{0,114}[a-z0-9])?\.png$/);
        },
      ),
      RUNS,
    );
  }, 30_000);
});
