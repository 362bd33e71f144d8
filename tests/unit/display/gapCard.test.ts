import { describe, expect, it } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import { type GapCardModel, toGapCard } from '../../../src/display/gapCard.ts';
import { buildGapBarometer, pct, pp } from '../../support/builders.ts';
import { book, odense, plain } from './odense.ts';

const source = 'x';
const card = (overrides: Partial<GapBarometer>) =>
  toGapCard(computeGapBarometer(buildGapBarometer(overrides)), 'Odense', book);
const statusOf = ({ status }: GapCardModel) => status.map(({ strong, rest }) => plain(`${strong}${rest}`));

const [bruttoledighed, aktivitetsparate] = odense.gaps.map((figures) => toGapCard(figures, 'Odense', book));
if (bruttoledighed === undefined || aktivitetsparate === undefined) throw new Error('A barometer is missing');

describe("Odense's gross unemployment", () => {
  it('is yellow at 1,3 %-point over the country', () => {
    expect(bruttoledighed.colour).toEqual({ key: 'yellow', word: 'Gul' });
    expect(plain(bruttoledighed.valueText)).toBe('1,3 %-point over landet');
    expect(bruttoledighed.carries).toBe('8 af 13 projekter');
  });

  it('has a status line of four parts, the figure of each standing out', () => {
    expect(bruttoledighed.status).toEqual([
      { strong: '0,35', rest: ' til grøn' },
      { strong: 'mere end 0,6', rest: ' til rød' },
      { strong: '0,1', rest: ' dårligere end sidst' },
      { strong: '0,6', rest: ' bedre end start' },
    ]);
  });

  it('says what it was reckoned from, and that the limits are ours', () => {
    expect(plain(bruttoledighed.basis)).toBe(
      'Odense 5,2 % · landet 3,9 % · august 2018 · grænser: vores standardregel',
    );
    expect(bruttoledighed.source).toContain('Odense Kommune');
  });

  it('gives the reason in the words of the data', () => {
    expect(bruttoledighed.reasons).toEqual([expect.stringContaining('nyuddannede')]);
  });
});

describe("Odense's aktivitetsparate", () => {
  it('is red at 1,0, as reported, with what the source says of the way to yellow', () => {
    expect(aktivitetsparate.colour?.key).toBe('red');
    expect(plain(aktivitetsparate.basis)).toBe('rapporteret, ikke beregnet · grænser ikke oplyst');
    expect(aktivitetsparate.status[0]).toEqual({
      strong: '601',
      rest: ' personer færre til gul, hvis tallet for landet står stille',
    });
    expect(statusOf(aktivitetsparate).slice(1)).toEqual([
      '0,1 dårligere end sidst',
      'ændring siden start ikke oplyst',
    ]);
  });

  it('has a hatched bar without limits, marked now and last', () => {
    expect(aktivitetsparate.zoneBar?.zones).toEqual([expect.objectContaining({ colour: 'unknown' })]);
    expect(aktivitetsparate.zoneBar).toMatchObject({ limits: [], note: 'grænser ikke oplyst' });
    expect(aktivitetsparate.zoneBar?.marks.map(({ kind, value }) => [kind, value])).toEqual([
      ['now', 1],
      ['last', 0.9],
    ]);
  });

  it('tells how many people it is about here and in the country', () => {
    expect(plain(aktivitetsparate.reasons[0])).toBe(
      'Antallet faldt med 419 (4,4 %) i Odense og 5,5 % i landet.',
    );
  });
});

describe('any barometer', () => {
  it('under the country says so', () => {
    expect(plain(card({ now: { gap: pp('-0.9'), source } }).valueText)).toBe('0,9 %-point under landet');
  });

  it('without a figure says which month it lacks, has no colour, no bar and no status line', () => {
    const { valueText, colour, zoneBar, status } = card({ now: { month: '2018-11', source } });
    expect(valueText).toBe('Ikke oplyst for november 2018');
    expect([colour, zoneBar, status]).toEqual([undefined, undefined, []]);
  });

  it('without so much as a month says only that', () => {
    expect(card({ now: { source } }).valueText).toBe('Ikke oplyst');
  });

  it('on a limit within rounding is said to be on it, with the limit in full', () => {
    expect(card({ now: { gap: pp('1.0'), source } }).onTheLine).toBe(
      'På grænsen: 0,95 ligger inden for tallenes afrunding',
    );
    expect(card({ now: { gap: pp('1.3'), source } }).onTheLine).toBeUndefined();
  });

  it('unchanged since last says so', () => {
    expect(statusOf(card({ last: { gap: pp('1.3'), source } }))).toContain('uændret siden sidst');
  });

  it('with a known population says fewer persons to the better colour and more to the worse', () => {
    expect(statusOf(card({ population: { persons: 100_000, source } })).slice(0, 4)).toEqual([
      '0,35 til grøn',
      '350 personer færre til grøn',
      'mere end 0,6 til rød',
      'mere end 600 personer flere til rød',
    ]);
  });

  it('says when the owner gave the limits, and when they could not be read', () => {
    const bands = [{ colour: 'green', upTo: pp('1.0') }, { colour: 'red' }] as const;
    expect(card({ bands }).basis).toContain('grænser: oplyst');
    expect(card({ unreadable: ['bands'] }).basis).toContain('grænserne i data kan ikke læses');
  });

  it('tells a rise of people from a fall', () => {
    const reported = {
      localChange: { persons: 120, percent: pct('1.4') },
      nationalChange: { percent: pct('2.0') },
    };
    expect(card({ reported }).reasons.map(plain)).toEqual([
      'Antallet steg med 120 (1,4 %) i Odense og steg 2,0 % i landet.',
    ]);
  });
});
