import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import { toHeadline } from '../../../src/display/headline.ts';
import {
  buildEdition,
  buildEntry,
  buildGapBarometer,
  buildProject,
  kr,
  listed,
  pp,
} from '../../support/builders.ts';
import { expectDanish, textsIn } from './danish.ts';
import { EDITION, odense, odenseWith, plain } from './odense.ts';

const source = 'x';
const barometers = (...items: readonly Partial<GapBarometer>[]) =>
  computeBarometer(
    buildEdition({
      barometers: listed(items.map((item, nr) => buildGapBarometer({ key: `b${nr}`, ...item }))),
    }),
  );
const sentences = (barometer: ReturnType<typeof barometers>) => toHeadline(barometer).sentences.map(plain);
const gapOf = (gap: string) => ({ now: { gap: pp(gap), source } });

describe("Odense's headline", () => {
  const { sentences: said, basis } = toHeadline(odense);

  it('says what the money has given, then the red barometer, then the yellow one', () => {
    expect(said.map(plain)).toEqual([
      'Hver krone, der er brugt, har foreløbig givet 1,45 kr. tilbage.',
      'Aktivitetsparate er rød: 1,0 %-point over landet.',
      'Bruttoledighed er gul: 1,3 %-point over landet, og der mangler 0,35 i at blive grøn.',
    ]);
  });

  it('names what it rests on', () => {
    expect(basis).toBe('Beregnet af 14 projekter, opgjort pr. uge 35 2018 · ledighed for august 2018');
  });

  it('is Danish', () => expectDanish(textsIn(toHeadline(odense))));
});

describe('the barometers', () => {
  it('stand worst first, and none is hidden', () => {
    const names = sentences(
      barometers(
        { name: 'Grøn', ...gapOf('0.5') },
        { name: 'Ingen', now: { month: '2018-11', source } },
        { name: 'Rød', ...gapOf('2.5') },
        { name: 'Gul', ...gapOf('1.5') },
      ),
    ).map((sentence) => sentence?.split(' ')[0]);
    expect(names).toEqual(['Rød', 'Gul', 'Grøn', 'Ingen']);
  });

  it('under the country are said to be under it, without a minus to misread', () => {
    expect(sentences(barometers({ name: 'Ledighed', ...gapOf('-0.9') }))).toEqual([
      'Ledighed er grøn: 0,9 %-point under landet.',
    ]);
  });

  it('as the country are said to be so', () => {
    expect(sentences(barometers(gapOf('0.0')))[0]).toContain('som landet');
  });

  it('without a figure for the month have no colour and say which month', () => {
    expect(sentences(barometers({ name: 'Ledighed', now: { month: '2018-11', source } }))).toEqual([
      'Ledighed har ingen farve: ikke oplyst for november 2018.',
    ]);
  });

  it('with a gap and no limits have no colour but keep their figure', () => {
    const noLimits: Partial<GapBarometer> = { name: 'Ledighed', ...gapOf('1.0'), baseline: { source } };
    expect(sentences(barometers(noLimits))).toEqual(['Ledighed har ingen farve: 1,0 %-point over landet.']);
  });
});

describe('the money', () => {
  it('is not spoken of in an edition without projects', () => {
    const empty = { complete: true, items: [] };
    const { sentences: said } = toHeadline(
      odenseWith({ projects: empty, ledger: { columns: [], rows: [] } }),
    );
    expect(said.join(' ')).not.toContain('krone');
    expect(said).toHaveLength(2);
  });

  it('says why there is no return', () => {
    const project = buildProject();
    const edition = buildEdition({
      projects: listed([project]),
      ledger: [buildEntry({ to: '2018-01-31', forbrug: kr(0) })],
    });
    expect(toHeadline(computeBarometer(edition)).sentences).toEqual([
      'Afkastet af projekterne kan ikke opgøres: ikke defineret.',
    ]);
  });

  it('of totals that lack something is said to be incomplete', () => {
    const projects = { ...Object(EDITION['projects']), complete: false };
    expect(toHeadline(odenseWith({ projects })).basis).toContain('totalerne er ufuldstændige');
    expect(toHeadline(odense).basis).not.toContain('ufuldstændige');
  });

  it('that is made up, or only partly known, is said to be so', () => {
    expect(toHeadline(odenseWith({ synthetic: true })).basis).toContain('tallene er opdigtede');
    expect(toHeadline(odenseWith({ partial: true, asOf: '2018-10-30' })).basis).toContain('kun en del');
  });
});
