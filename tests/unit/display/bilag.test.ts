import { describe, expect, it } from 'vitest';
import { toBilag } from '../../../src/display/bilag.ts';
import { defaultBilagProjects, projectsNeedingAttention } from '../../../src/display/bilagAttention.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { toOverview } from '../../../src/display/overview.ts';
import { toRulesUsed } from '../../../src/display/rulesUsed.ts';
import { book, odense, odenseWith, owner } from './odense.ts';

const bilag = toBilag(odense, [], owner, book, undefined);

describe('which projects get a page', () => {
  it('all, where they are few; those that need attention, where not; none, where even those are too many', () => {
    expect(defaultBilagProjects(0, 0)).toBe('all');
    expect(defaultBilagProjects(40, 40)).toBe('all');
    expect(defaultBilagProjects(41, 40)).toBe('attention');
    expect(defaultBilagProjects(2000, 41)).toBe('none');
  });

  it('attention needs trouble, disagreement or a decision, in the order of the edition', () => {
    const numbers = projectsNeedingAttention(odense).map(({ project }) => project.nr);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    // Yellow: 4, 6, 11, 13; the rule disagrees on 3, 4, 8, 11; nr 5 is green and is to be revitalised.
    expect(numbers).toEqual(expect.arrayContaining([3, 4, 5, 6, 8, 11, 13]));
    // Green, agreed on, and not before the committee.
    expect(numbers).not.toContain(1);
    expect(numbers).not.toContain(2);
  });

  it('what was chosen holds, and is said', () => {
    expect(bilag.projects).toMatchObject({
      choice: 'all',
      sentence: 'De næste sider viser 14 projekter hver for sig.',
    });
    expect(bilag.projects.shown).toHaveLength(14);
    const some = toBilag(odense, [], owner, book, 'attention').projects;
    expect(some.shown).toEqual(projectsNeedingAttention(odense));
    expect(some.sentence).toBe(
      `De næste sider viser de ${some.shown.length} af 14, der kræver opmærksomhed.`,
    );
    const none = toBilag(odense, [], owner, book, 'none').projects;
    expect(none.shown).toEqual([]);
    expect(none.sentence).toBe('Sider om de enkelte projekter er ikke taget med.');
    expect(none.options.map(({ label }) => label)).toEqual([
      'Alle (14)',
      `Kun dem, der kræver opmærksomhed (${some.shown.length})`,
      'Ingen',
    ]);
  });

  it('says so when none needs attention', () => {
    const calm = odenseWith({ projects: { complete: true, items: [] }, decisions: undefined });
    expect(toBilag(calm, [], owner, book, 'attention').projects.sentence).toContain(
      'Ingen projekter kræver opmærksomhed',
    );
  });
});

describe('the bilag', () => {
  it('has its parts in the order in which a committee reads', () => {
    expect(bilag.contents).toEqual([
      'Sammenfatning',
      'Et blik frem',
      'Mod landet',
      'Ledigheden over tid',
      'Målgrupper',
      'Gevinst mod forbrug',
      'Projekterne',
      'Beslutninger',
      'Hvor vurdering og regel er uenige',
      'Kilder og regler',
    ]);
  });

  it('tells the figures of Oversigt, from the same model', () => {
    expect(bilag.overview).toEqual(toOverview(odense, [], owner.shortName, book));
  });

  it('says on its cover what is known of the meeting, and what is not', () => {
    expect(bilag.facts.map(({ text }) => text)).toEqual([
      'Beskæftigelses- og Socialudvalget',
      '30. oktober 2018',
      'uge 35 2018',
      'august 2018',
    ]);
    expect(bilag.warnings).toEqual([]);
    const bare = toBilag(
      odenseWith({ committee: undefined, partial: true, asOf: '2018-10' }),
      [],
      owner,
      book,
      undefined,
    );
    expect(bare.facts[0]?.text).toBe('ikke oplyst');
    expect(bare.warnings).toEqual(['Kun en del af opfølgningens tal er kendt.']);
    const madeUp = toBilag(odense, [], { ...owner, synthetic: true }, book, undefined);
    expect(madeUp.warnings).toEqual(['Eksempel: kommunen findes ikke, og tallene er opdigtede.']);
  });

  it('looks ahead only where there are projects', () => {
    const empty = odenseWith({ projects: { complete: true, items: [] }, decisions: undefined });
    expect(toBilag(empty, [], owner, book, undefined).contents).not.toContain('Et blik frem');
  });

  it('shows where rule and judgement differ, with what the rule counted', () => {
    const rows = bilag.disagreements.rows.map((row) => row.slice(0, 4).map(cellText));
    expect(rows).toEqual([
      [
        'Flere samtaler – forsikrede ledige',
        'Grøn',
        'Gul',
        'Grønne indikatorer: 2; Gule indikatorer: 0; Røde indikatorer: 1',
      ],
      ['Efterværn', 'Gul', 'Rød', 'Grønne indikatorer: 1; Gule indikatorer: 0; Røde indikatorer: 2'],
      [
        'Udbud: sygedagpengeindsats',
        'Grøn',
        'Gul',
        'Grønne indikatorer: 1; Gule indikatorer: 1; Røde indikatorer: 1',
      ],
      ['HR-funktion', 'Gul', 'Grøn', 'Grønne indikatorer: 2; Gule indikatorer: 1; Røde indikatorer: 0'],
    ]);
  });
});

describe('the rules that are written out', () => {
  it('are those that some figure came from', () => {
    const used = toRulesUsed(odense).map(({ key }) => key);
    expect(used).toContain('realisedAfkastgrad');
    expect(used).toContain('driftsstatus');
    expect(used).toContain('bandsDefault');
    // Odense's gains are booked, and its limits are not given.
    expect(used).not.toContain('personsTimesRate');
    expect(used).not.toContain('bandsGiven');
    expect(new Set(used).size).toBe(used.length);
  });

  it('say which of them are ours', () => {
    const ours = toRulesUsed(odense)
      .filter(({ isOurs }) => isOurs)
      .map(({ key }) => key);
    expect(ours).toContain('driftsstatus');
    expect(ours).not.toContain('realisedAfkastgrad');
  });
});
