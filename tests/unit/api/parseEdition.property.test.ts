import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { figureValue, isPartial } from '../../../src/barometer/figure.ts';
import { RUNS } from '../../support/arbitraries.ts';
import {
  arbMutation,
  isAbout,
  mutate,
  NOWHERE_VALID,
  type Path,
  pathsOf,
  UNKNOWN_KEY,
  valueAt,
  written,
} from './mutation.ts';
import { readable, shipped, told } from './wire.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const TOTALS = ['gevinst', 'forbrug', 'budgetGevinst', 'investeringssum'] as const;

const edition = shipped('odense/2018-10-30/edition.json');
const read = (json: unknown) => readable(parseEdition('edition.json', json));
const whole = read(edition).value;
const { totals } = computeBarometer(whole);

describe('one slip in the shipped edition', () => {
  it('gives totals as they were, or says that something is missing', () => {
    // What no total is made of is left out, for speed.
    const { checks: _checks, decisions: _decisions, ...json } = edition;
    const isMoney = ([first]: Path) => first === 'projects' || first === 'ledger';
    fc.assert(
      fc.property(arbMutation(json, isMoney), (slip) => {
        const { value, findings } = read(mutate(json, slip));
        const others = computeBarometer(value).totals;
        for (const name of TOTALS) {
          const total = others[name];
          const isSame = figureValue(total) === figureValue(totals[name]);
          const isSaid = total.kind === 'absent' || isPartial(total) || findings.length > 0;
          expect(isSame || isSaid, `${name} changed without a word`).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('is told with its place and its value, wherever something stands that fits nowhere', () => {
    const paths = pathsOf(edition);
    const arbPlace = fc.nat({ max: paths.length - 1 }).map((at) => paths[at] ?? []);
    fc.assert(
      fc.property(arbPlace, fc.constantFrom(...NOWHERE_VALID), (path, by) => {
        const slip = { path, change: { kind: 'replace', by } } as const;
        const { findings } = parseEdition('edition.json', mutate(edition, slip));
        const about = findings.filter((finding) => isAbout(finding.path, written(path)));
        expect(about, `${written(path)}: ${told(findings)}`).not.toEqual([]);
        expect(about.some(({ value }) => value !== 'undefined')).toBe(true);
      }),
      RUNS,
    );
  });

  it('is told when it is a key nobody knows, in every object there is, and the rest stays as it was', () => {
    const objects = pathsOf(edition).filter((path) => {
      const value = valueAt(edition, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    expect(objects.length).toBeGreaterThan(200);
    for (const path of [[], ...objects]) {
      const { value, findings } = read(mutate(edition, { path, change: { kind: 'addKey' } }));
      const place = path.length === 0 ? UNKNOWN_KEY : `${written(path)}.${UNKNOWN_KEY}`;
      expect(told(findings)).toEqual([`${place}: knownKey, ignored`]);
      expect(findings[0]?.value).toBe('1');
      expect(value).toEqual(whole);
    }
  });
});
