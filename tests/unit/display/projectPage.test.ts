import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/display/cellText.ts';
import { toProjectPage } from '../../../src/display/projectPage.ts';
import { toProjectRows } from '../../../src/display/projectTable.ts';
import type { Wire } from '../api/wire.ts';
import { aliases, book, EDITION, odense, odenseWith, owner, plain, projectNr, rows } from './odense.ts';

const page = (nr: number, barometer = odense) =>
  toProjectPage(barometer, projectNr(nr, barometer), owner, book);
const rowOf = (nr: number, all = rows) => all[nr - 1];

/** Odense's barometer with something else in its project of that number. */
function changed(nr: number, overrides: Wire) {
  const projects = Object(EDITION['projects']);
  const items = projects.items.with(nr - 1, { ...projects.items[nr - 1], ...overrides });
  return odenseWith({ projects: { ...projects, items } });
}

describe('a row of the table', () => {
  it('has the share of the planned gain and the plan in short', () => {
    expect(plain(rowOf(1)?.shareText)).toBe('72 % af 14,5 mio. kr.');
    expect(plain(rowOf(7)?.shareText)).toBe('ikke målt endnu · plan 18,8 mio. kr.');
    expect(rowOf(7)?.share).toBeUndefined();
    expect(plain(rowOf(10)?.shareText)).toBe('18 % af 13,8 mio. kr.');
  });

  it('tells what is stated of its group from what is not', () => {
    expect([rowOf(3), rowOf(1), rowOf(14)].map((row) => row?.groupText)).toEqual([
      'Forsikrede',
      'Målgruppe ikke oplyst',
      'Ingen målgruppe',
    ]);
  });

  it('says when its group is there and cannot be read', () => {
    const broken = toProjectRows(changed(3, { groups: 'forsikrede' }), aliases);
    expect(rowOf(3, broken)?.groupText).toBe('Målgruppe kan ikke læses');
  });

  it('has a word and a shape for each of its six indicators', () => {
    const marks = rowOf(1)?.indicators ?? [];
    expect(marks.map(({ letter }) => letter).join('')).toBe('ØEAGPI');
    expect(marks.map(({ text }) => text)).toEqual([
      'Økonomi: ikke oplyst',
      'Effekt: ikke oplyst',
      'Afkastgrad: grøn',
      'Gevinst: ikke oplyst',
      'Produktion: grøn',
      'Implementering: grøn',
    ]);
    expect(new Set(marks.map(({ icon }) => icon))).toEqual(new Set(['notStated', 'green']));
  });

  it('says which computed status stands beside the reported one, and where they differ', () => {
    expect(rows.filter(({ disagrees }) => disagrees).map(({ key }) => key)).toEqual([
      'flere-samtaler-forsikrede',
      'eftervaern',
      'udbud-sygedagpenge',
      'hr-funktion',
    ]);
    expect(rowOf(3)?.computedText).toBe('beregnet gul');
    expect(rowOf(6)?.computedText).toBe('kan ikke beregnes');
  });

  it('marks a net below zero', () => {
    expect(rows.filter(({ isNetNegative }) => isNetNegative)).toHaveLength(5);
  });
});

describe('the page of a project', () => {
  it('says what it is, whose it is, and its other names', () => {
    expect(page(1)).toMatchObject({ name: 'CV-boost', number: 'Projekt nr. 1' });
    expect(page(1).about.map(plain)).toEqual(
      expect.arrayContaining(['Målgruppe: ikke oplyst', 'Kaldes også Styrket CV']),
    );
    expect(page(3).about[0]).toBe('Målgruppe: Forsikrede ledige (henført af os efter navn eller gruppe)');
    expect(page(5).about[0]).toBe('Målgruppe: Borgere på ledighedsydelse');
    expect(page(14).about[0]).toBe('Målgruppe: ingen');
  });

  it('has judgement and rule side by side', () => {
    const { reported, computed, agreement, disagrees } = page(3);
    expect([reported.word, computed.word, disagrees]).toEqual(['Grøn', 'Gul', true]);
    expect(agreement).toContain('uenige');
    expect(reported.notes.join(' ')).toContain('nettogevinst på 3,2 mio. kr.');
  });

  it('says what a project in its effect period is waiting for', () => {
    const { reported, computed, about } = page(10);
    expect([reported.word, computed.word]).toEqual(['Grå', 'Grå']);
    expect(computed.notes).toEqual(['Investeringsperioden er slut; effekten følges stadig']);
    expect(about).toContain('Effekten følges til 31. december 2018');
  });

  it('has no status where none is meant, in the words of the data', () => {
    expect(page(14).reported).toMatchObject({ colour: undefined, word: 'ikke relevant' });
    expect(page(14).reported.notes[0]).toContain('intet beregnet afkast');
  });

  it('has its people and what it produces, against target or capacity', () => {
    const people = page(1).people.rows.map((row) => row.map((cell) => plain(cellText(cell))));
    expect(people).toEqual([
      ['Fuldtidspersoner hjulpet', '84', 'ikke oplyst', 'fuldtidspersoner'],
      ['Selvforsørgende mindst en uge', '1.120', '', 'personer'],
      ['CV-samtaler om ugen i gennemsnit siden uge 43 2017', '123', '132', 'samtaler om ugen (kapacitet)'],
    ]);
    const selfSupporting = page(12).people.rows[1]?.map(cellText);
    expect(selfSupporting?.slice(1, 3)).toEqual(['137', 'af 484']);
  });

  it('has its decisions, and says which are not approved yet', () => {
    const [decision] = page(4).decisions;
    expect(decision?.steps).toEqual([
      'Foreslået af Beskæftigelses- og Socialforvaltningen, 30. oktober 2018',
      'Anbefalet af Beskæftigelses- og Socialudvalget, 30. oktober 2018',
      'Ikke vedtaget endnu i denne udgave',
      'fra 1. januar 2019',
    ]);
    expect(page(12).decisions[0]?.steps[0]).toMatch(/^Vedtaget af det politiske niveau/);
  });

  it('says which fields cannot be read, and does not call them not stated', () => {
    const broken = changed(3, { groups: 5, barometers: 5, investmentPeriod: 'fire år', stage: 5 });
    const { about } = page(3, broken);
    expect(about.slice(0, 3)).toEqual([
      'Målgruppe: kan ikke læses',
      'Barometer: kan ikke læses',
      'Investeringsperiode: kan ikke læses – kan ikke læses',
    ]);
    expect(about.at(-1)).toContain('Felter, der ikke kan læses');
  });
});

describe('an indicator', () => {
  const card = (nr: number, key: string) => page(nr).indicators.find((one) => one.key === key);

  it('has its colour with rule, inputs and limits, and says that they are ours', () => {
    const production = card(1, 'production');
    expect(production).toMatchObject({ name: 'Produktion', word: 'Grøn', icon: 'green', note: undefined });
    expect(production?.inputs.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Gennemført (CV-samtaler om ugen i gennemsnit siden uge 43 2017): 123',
      'Mål eller kapacitet: 132',
      'Forhold til planen: 0,93',
    ]);
    expect(production?.limits).toBe('Grænser: grøn ≥ 0,90, gul ≥ 0,70 (vores standard)');
    expect(production?.rule).not.toBe('');
  });

  it('has its limits the other way where less is better', () => {
    expect(card(1, 'economy')?.limits).toBe('Grænser: grøn ≤ 1,05, gul ≤ 1,15 (vores standard)');
  });

  it('without its inputs has no colour and says why', () => {
    expect(card(1, 'effect')).toMatchObject({
      colour: undefined,
      icon: 'notStated',
      word: 'ikke oplyst',
      note: 'Kilden oplyser ikke tallet.',
    });
    expect(card(5, 'effect')?.note).toContain('udløber i februar 2019');
  });

  it('judges the return to the last decimal: 0,998 is below 1', () => {
    const afkastgrad = card(10, 'afkastgrad');
    expect(afkastgrad?.word).toBe('Rød');
    expect(afkastgrad?.inputs[0]).toEqual({ label: 'Realiseret afkastgrad', value: '0,998' });
  });
});
