import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { TargetGroup } from '../../../src/barometer/targetGroup.ts';
import { toGroups } from '../../../src/display/groupCards.ts';
import { buildEdition, buildGroup, listed, personsFigure } from '../../support/builders.ts';
import { odense, plain } from './odense.ts';

const groups = (items: readonly Partial<TargetGroup>[], overrides: Partial<Edition> = {}) => {
  const all = items.map((item, nr) => buildGroup({ key: `g${nr}`, name: `Gruppe ${nr}`, ...item }));
  return toGroups(computeBarometer(buildEdition({ groups: listed(all), ...overrides })));
};

describe("Odense's six groups", () => {
  const { summary, cards, missing } = toGroups(odense);

  it('make 350 of 1.066', () => {
    expect(plain(summary)).toBe('350 af 1.066 fuldtidspersoner i job (33 %)');
    expect(missing).toBeUndefined();
  });

  it('have their number and the colour of their arrow, or why there is none', () => {
    expect(cards.map(({ name, value, status, arrow }) => [name, value, status, arrow])).toEqual([
      ['Forsikrede', '301', 'Grøn', 'green'],
      ['Jobparate', '37', 'Grøn', 'green'],
      ['Integration', '–', 'ikke målt endnu', 'neutral'],
      ['Aktivitetsparate', '3', 'Gul', 'yellow'],
      ['Sygedagpenge', '9', 'Gul', 'yellow'],
      ['Ledighedsydelse', '–', 'ikke målt endnu, ventes august 2019', 'neutral'],
    ]);
  });

  it('say why in the words of the source', () => {
    expect(cards.every(({ reason }) => reason !== undefined && reason !== '')).toBe(true);
  });
});

describe('groups', () => {
  it('without a target are summed without a share', () => {
    expect(groups([{}, { reduction: personsFigure('12.5') }]).summary).toBe('313,5 fuldtidspersoner i job');
  });

  it('one of which is not stated make a sum that says so', () => {
    const { summary, missing } = groups([{}, { reduction: personsFigure(NOT_STATED) }]);
    expect(summary).toBe('301 fuldtidspersoner i job');
    expect(missing).toBe('Totalen mangler: Gruppe 1 (ikke oplyst)');
  });

  it('that none of them is known have no number for a sum', () => {
    expect(groups([{ reduction: personsFigure(NOT_STATED) }]).summary).toBe(
      'fuldtidspersoner i job: ikke oplyst',
    );
  });

  it('whose arrow is reckoned here say so', () => {
    const [card] = groups([
      { target: personsFigure('600'), period: { from: '2017-01-01', to: '2020-12-31' } },
    ]).cards;
    expect([card?.status, card?.colour.key]).toEqual(['Grøn, beregnet', 'green']);
  });

  it('with a target of nobody are not divided by it', () => {
    const target = { groupsTarget: { fuldtidspersoner: personsFigure('0') } };
    expect(groups([{}], target).summary).toBe('301 fuldtidspersoner i job');
  });
});
