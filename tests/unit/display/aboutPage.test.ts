import { describe, expect, it } from 'vitest';
import { toAbout } from '../../../src/display/aboutPage.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { toOverview } from '../../../src/display/overview.ts';
import { sourceText } from '../../../src/display/sourceBook.ts';
import { RULE_TEXTS } from '../../../src/display/texts/rules.ts';
import { inputLine, toWhy } from '../../../src/display/why/toWhy.ts';
import { krFigure, reported } from '../../support/builders.ts';
import { book, computeFrom, EDITION, odense, odenseWith, plain } from './odense.ts';

const about = toAbout(odense, [], book);

describe('Om tallene', () => {
  it('says when the meeting was and up to when the figures count', () => {
    const facts = new Map(about.facts.map(({ term, text }) => [term, text]));
    expect(facts.get('Mødet')).toBe('30. oktober 2018');
    expect([...facts.values()].join(' ')).toContain('uge 35 2018');
    expect(facts.get('Næste opfølgninger')).toBe(
      '5. marts 2019, 4. juni 2019, 20. august 2019, 29. oktober 2019',
    );
  });

  it('explains the four colours in the words of the source', () => {
    expect(about.ratings.map(({ term }) => term)).toEqual(['Grøn', 'Gul', 'Rød', 'Grå']);
  });

  it('writes out every rule, once, with the limits that hold, and marks ours', () => {
    expect(new Set(about.rules.map(({ term }) => term)).size).toBe(about.rules.length);
    const texts = about.rules.map(({ text }) => text);
    expect(texts).toContain(`${RULE_TEXTS.economy} Grøn til og med 1,05, gul til og med 1,15, ellers rød.`);
    expect(texts).toContain(`${RULE_TEXTS.production} Grøn fra 0,90, gul fra 0,70, ellers rød.`);
    const ours = about.rules.filter(({ isOurs }) => isOurs).map(({ text }) => text);
    expect(ours).toContain(RULE_TEXTS.bandsDefault);
    expect(ours).not.toContain(RULE_TEXTS.realisedNettogevinst);
  });

  it('tells every kind of missing figure apart', () => {
    expect(new Set(about.absences.map(({ text }) => text)).size).toBe(7);
  });

  it('recomputes every total the source prints, and says where it agrees', () => {
    const table = about.checks?.rows.map((row) => row.map((cell) => plain(cellText(cell))));
    expect(table).toHaveLength(odense.checks.length);
    expect(table?.[0]).toEqual(['Gevinst, alle projekter', '46.022.596', '46.022.596', 'stemmer']);
    expect(table).toContainEqual([
      'Gevinst, alle projekter',
      '46.000.000',
      '46.022.596',
      'stemmer, afrunding',
    ]);
    expect(table).toContainEqual(['Budgetteret afkastgrad, Efterværn', '2,1', '2,10', 'stemmer, afrunding']);
    expect(table).toContainEqual(['Projekter med farven grøn, alle projekter', '8', '8', 'stemmer']);
    expect(about.checksText).toMatch(/^Alle \d+ trykte totaler/);
  });

  it('shows where a printed total does not add up', () => {
    const { checks, checksText } = toAbout(
      odenseWith({ checks: [{ quantity: 'forbrug', value: 31_000_000 }] }),
      [],
      book,
    );
    expect(checks?.rows[0]?.map((cell) => cellText(cell))).toEqual([
      'Forbrug, alle projekter',
      '31.000.000',
      '31.654.596',
      'stemmer ikke',
    ]);
    expect(checksText).toBe('1 af 1 trykte totaler og resultater stemmer ikke med beregningen.');
  });

  it('has what only the source says, with no more digits than it gives', () => {
    const reportedTexts = new Map(about.reported.map(({ term, text }) => [term, plain(text)]));
    expect(reportedTexts.get('Realiseret gevinst i 2017')).toBe('4,7 mio. kr.');
    expect(reportedTexts.get('Efterværn: nettogevinst i 2017')).toBe('-0,055 mio. kr.');
    expect(about.reported.every(({ text }) => text !== '')).toBe(true);
  });

  it('says why a reported figure is missing', () => {
    const items = [
      { key: 'a', label: 'Kroner', kroner: { absent: 'notMeasuredYet' } },
      { key: 'b', label: 'Intet' },
      { key: 'c', label: 'Personer', persons: { value: 12.5, decimals: 1 }, note: 'Et skøn' },
    ];
    const { reported: texts } = toAbout(odenseWith({ reported: items }), [], book);
    expect(texts.map(({ text }) => text)).toEqual(['ikke målt endnu', 'ikke oplyst', '12,5 · Et skøn']);
  });

  it('names each source once, with its places', () => {
    expect(about.sources).toHaveLength(1);
    expect(about.sources[0]?.text).toContain('Punkt 1, tabellen over realiserede gevinster');
  });

  it('lists everything that is wrong in the data, notes too', () => {
    const { barometer, findings } = computeFrom({ ...EDITION, version: '1.9', ny: 1 });
    expect(toAbout(barometer, findings, book).findings).toMatchObject([{ severity: 'note' }]);
  });
});

describe('where a figure comes from', () => {
  it('is told with the place in the source, and without saying its date twice', () => {
    expect(sourceText(book, 'realiseret')).toBe(
      'Odense Kommune, Referat fra Beskæftigelses- og Socialudvalget 30. oktober 2018, Punkt 1, tabellen over realiserede gevinster',
    );
    expect(sourceText(book, 'x')).toBe('Kilden "x" er ikke beskrevet i data');
  });

  it('is a rule with its inputs for what is computed, marked when the rule is ours', () => {
    const why = toWhy(odense.gaps[0]?.colour ?? krFigure(1), {
      title: 'x',
      value: 'y',
      book,
      source: 'punkt-1',
    });
    expect([why.kind, why.rules]).toEqual(['Beregnet her', [RULE_TEXTS.bandsDefault]]);
    expect(why.inputs.map(({ label, value }) => plain(`${label}: ${value}`))).toEqual([
      'Afstand nu: 1,3 %-point',
      'Grænse (grøn): 0,95 %-point',
      'Grænse (gul): 1,9 %-point',
    ]);
    expect(why.notes).toContain('Reglen er vores egen; kilden giver ingen.');
  });

  it('is the source for what is reported, and how it was derived', () => {
    const why = toWhy(
      { ...reported(5), source: 'budget', derived: '1,3 + 0,6' },
      { title: 'x', value: 'y', book, source: '' },
    );
    expect(why).toMatchObject({ kind: 'Oplyst af kilden', rules: [], inputs: [] });
    expect(why.source).toContain('budgetteret gevinst');
    expect(why.notes).toEqual(['Udledt af det, kilden skriver: 1,3 + 0,6.']);
  });

  it('is a reason for what is missing', () => {
    const absence = { kind: 'notMeasuredYet', reason: 'Først til foråret.' } as const;
    const why = toWhy({ kind: 'absent', absence }, { title: 'x', value: 'y', book, source: 'punkt-1' });
    expect([why.kind, why.notes]).toEqual(['Mangler', ['Først til foråret.']]);
    expect(inputLine({ name: 'forbrug', value: absence })).toEqual({
      label: 'Forbrug',
      value: 'ikke målt endnu',
    });
  });
});

describe('Oversigt', () => {
  it('is put together from its parts', () => {
    const overview = toOverview(odense, [], 'Odense', book);
    expect(overview.kpis).toHaveLength(4);
    expect(overview.gaps).toHaveLength(2);
    expect(overview.groups.cards).toHaveLength(6);
    expect(overview.notices).toEqual([]);
    expect(overview.source).toContain('Punkt 1');
  });
});
