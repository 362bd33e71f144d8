import { describe, expect, it } from 'vitest';
import { toKpis } from '../../../src/display/kpis.ts';
import type { Wire } from '../api/wire.ts';
import { EDITION, odense, odenseWith, plain } from './odense.ts';

const NONE = { complete: true, items: [] };
const kpisOf = (barometer = odense) => {
  const [gevinst, forbrug, nettogevinst, afkastgrad] = toKpis(barometer);
  if (!gevinst || !forbrug || !nettogevinst || !afkastgrad) throw new Error('A headline figure is missing');
  return { gevinst, forbrug, nettogevinst, afkastgrad };
};
const lines = ({ lines: all }: { lines: readonly string[] }) => all.map(plain);

describe("Odense's four headline figures", () => {
  const { gevinst, forbrug, nettogevinst, afkastgrad } = kpisOf();

  it('are in millions, and exact beside it', () => {
    expect(
      [gevinst, forbrug, nettogevinst].map(({ value, unit, exact }) => [value, unit, plain(exact)]),
    ).toEqual([
      ['46,0', 'mio. kr.', '46.022.596 kr.'],
      ['31,7', 'mio. kr.', '31.654.596 kr.'],
      ['14,4', 'mio. kr.', '14.368.000 kr.'],
    ]);
    expect([afkastgrad.value, afkastgrad.unit, afkastgrad.exact]).toEqual(['1,45', undefined, undefined]);
  });

  it('stand against the plan for the whole period, and net against last time', () => {
    expect(lines(gevinst)).toEqual(['35 % af planen på 132.023.529 kr.']);
    expect(lines(forbrug)).toEqual(['37 % af planen på 85.411.631 kr.']);
    expect(lines(nettogevinst)).toEqual([
      '+6,5 mio. kr. siden sidst (7,9)',
      'planlagt 46.611.898 kr. for hele perioden',
    ]);
    expect(lines(afkastgrad)).toEqual([
      'planlagt 1,55 for hele perioden',
      '9 projekter med plus, 5 med minus',
    ]);
  });

  it('have a bar with the share of the plan and the share of the time', () => {
    expect(gevinst.bar?.share).toBeCloseTo(0.3486, 4);
    expect(gevinst.bar?.elapsed).toBeCloseTo(610 / 1461, 10);
    expect([nettogevinst.bar, afkastgrad.bar]).toEqual([undefined, undefined]);
  });

  it('lack nothing', () => {
    expect([gevinst, forbrug, nettogevinst, afkastgrad].map(({ missing }) => missing)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('headline figures', () => {
  it('name the projects they lack', () => {
    const ledger = Object(EDITION['ledger']);
    const rows = ledger.rows.with(0, ledger.rows[0].with(3, 'mange'));
    const { gevinst, nettogevinst, afkastgrad } = kpisOf(odenseWith({ ledger: { ...ledger, rows } }));
    expect(gevinst.missing).toBe('Totalen mangler: CV-boost (kan ikke læses)');
    expect(nettogevinst.missing).toContain('CV-boost');
    expect(afkastgrad.missing).toContain('CV-boost');
  });

  it('below zero have one minus and are marked', () => {
    const only = (items: readonly Wire[]) => items.filter(({ key }) => key === 'individuelle-midler');
    const ledger = Object(EDITION['ledger']);
    const { nettogevinst } = kpisOf(
      odenseWith({
        projects: { complete: true, items: only(Object(EDITION['projects']).items) },
        ledger: { ...ledger, rows: ledger.rows.filter(([key]: string[]) => key === 'individuelle-midler') },
      }),
    );
    expect([nettogevinst.isNegative, plain(nettogevinst.exact)]).toEqual([true, '-4.661 kr.']);
    expect(nettogevinst.value).toBe('0,0');
  });

  it('of an edition without projects say so in words, not with 0', () => {
    const { gevinst, afkastgrad } = kpisOf(odenseWith({ projects: NONE, ledger: { columns: [], rows: [] } }));
    expect([gevinst.value, gevinst.unit, gevinst.bar]).toEqual(['ikke relevant', undefined, undefined]);
    expect(afkastgrad.value).toBe('ikke relevant');
  });

  it('have no change since last where the last net is not known', () => {
    const { nettogevinst } = kpisOf(odenseWith({ lastFollowUp: undefined }));
    expect(lines(nettogevinst)).toEqual(['planlagt 46.611.898 kr. for hele perioden']);
  });
});
